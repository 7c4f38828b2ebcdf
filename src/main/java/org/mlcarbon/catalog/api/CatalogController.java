package org.mlcarbon.catalog.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.CsvExport;
import org.mlcarbon.catalog.DataTables;
import org.mlcarbon.catalog.TableQuery;
import org.mlcarbon.common.web.RefusedInput;
import org.mlcarbon.common.web.RefusedInput.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/<table>}: the hosted tables, filtered by column and searched, as JSON or CSV. */
@RestController
@RequestMapping("/api/v1")
class CatalogController {

    /** What the interface calls a table, where it is not the table's own name with hyphens. */
    private static final Map<String, String> VIEWS = Map.of(
            "zones",
            "all_zones",
            "series",
            "all_series",
            "intensities",
            "all_intensity_yearly",
            "published-savings",
            "dodge2022_savings");

    private static final String NAMES = "{table:hardware|providers|regions|sites|zones|series|intensities|instances"
            + "|embodied|equivalences|atlas|atlas-remarks|hourly-series|published-savings|inference-methods|flop-utilisations"
            + "|embodied-conventions|memory-models|site-water|grid-water"
            + "|sources|versions}";

    private static final int DEFAULT_LIMIT = 1_000;
    private static final int MAX_LIMIT = 10_000;

    private final DataTables tables;
    private final CsvExport csv;
    private final Catalog catalog;

    CatalogController(DataTables tables, CsvExport csv, Catalog catalog) {
        this.tables = tables;
        this.csv = csv;
        this.catalog = catalog;
    }

    /**
     * A page of a table.
     *
     * @param total rows that match, of which {@code rows} are a part
     * @param notices what the licences of share-alike rows ask for
     */
    record TablePage(
            String table,
            String dataVersion,
            long total,
            int limit,
            int offset,
            List<String> notices,
            List<Map<String, @Nullable Object>> rows) {}

    @Operation(summary = "Rows of a hosted table; every further parameter is a column and its value")
    @GetMapping(path = "/" + NAMES, produces = MediaType.APPLICATION_JSON_VALUE)
    TablePage json(
            @PathVariable String table,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "" + DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        check("limit", limit, 1, MAX_LIMIT);
        check("offset", offset, 0, Integer.MAX_VALUE);
        var query = query(table, q, parameters);
        return refusing(() -> new TablePage(
                table,
                catalog.current().id(),
                tables.count(query),
                limit,
                offset,
                tables.notices(query.table()),
                tables.rows(query, limit, offset)));
    }

    @GetMapping(path = "/" + NAMES, produces = "text/csv")
    ResponseEntity<String> csv(
            @PathVariable String table,
            @RequestParam(defaultValue = "") String q,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        var query = query(table, q, parameters);
        if (parameters.containsKey("limit") || parameters.containsKey("offset")) {
            throw new RefusedInput(new Problem("limit", "CSV is always the whole table: leave limit and offset out."));
        }
        return refusing(() -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(csv.fileName(table))
                                .build()
                                .toString())
                .body(csv.text(query)));
    }

    private static TableQuery query(String table, String search, Map<String, String> parameters) {
        var filters = new LinkedHashMap<>(parameters);
        Stream.of("q", "limit", "offset").forEach(filters::remove);
        return refusing(() -> TableQuery.of(VIEWS.getOrDefault(table, table.replace('-', '_')))
                .searching(search)
                .filteredBy(filters));
    }

    private static void check(String name, int value, int min, int max) {
        if (value < min || value > max) {
            var allowed = min + " to " + max;
            throw new RefusedInput(new Problem(name, "Allowed is " + allowed + ".", allowed, value));
        }
    }

    private static <T> T refusing(java.util.function.Supplier<T> answer) {
        try {
            return answer.get();
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw new RefusedInput(new Problem("query", String.valueOf(e.getMessage())));
        }
    }
}
