package org.mlcarbon.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mlcarbon.catalog.DataTables;
import org.mlcarbon.common.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:data-view;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
class DataViewTest extends SpringBrowserlessTest {

    @Autowired
    DataTables tables;

    private void open(String table, String words) {
        UI.getCurrent()
                .navigate(DataView.class, QueryParameters.of("table", table).merging("q", words));
    }

    private Grid<?> grid() {
        return find(Grid.class).withId("rows").single();
    }

    private String count() {
        return find(Span.class).withId("count").single().getText();
    }

    private String notices() {
        return find(Div.class).withId("notices").single().getElement().getTextRecursively();
    }

    /** Rows of the file itself, read without the loader. */
    private static int rowsOfFile(String table) {
        var file = table.startsWith("odbl_")
                ? "odbl/" + table.substring(5)
                : table.startsWith("cc_by_sa_") ? "cc-by-sa/" + table.substring(9) : table;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of("data", file + ".csv"))) {
            return (int) rows.stream().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void showsEveryTableWithAllItsRows() {
        for (var table : tables.tables()) {
            open(table, "");
            assertThat(test(grid()).size()).as(table).isEqualTo(rowsOfFile(table));
            assertThat(grid().getColumns()).hasSameSizeAs(tables.columns(table));
        }
    }

    @Test
    void findsRowsAndSaysHowMany() {
        open("regions", "aws stockholm");
        assertThat(count()).isEqualTo("1 row");
        open("intensity_yearly", "");
        assertThat(count()).isEqualTo("2,104 rows");
        open("regions", "no such place");
        assertThat(count()).isEqualTo("No rows");
    }

    @Test
    void choosingATableClearsTheSearch() {
        open("regions", "stockholm");
        @SuppressWarnings("unchecked")
        Select<String> table = find(Select.class).withId("table").single();
        test(table).selectItem("Manufacture");
        assertThat(find(TextField.class).withId("search").single().getValue()).isEmpty();
        assertThat(count()).isEqualTo("22 rows");
    }

    @Test
    void marksUnconfirmedRowsInTheFirstCell() {
        open("hardware", "t4g");
        assertThat(test(grid()).getCellText(0, 0)).contains("t4g").contains("unconfirmed");
        open("hardware", "h100-sxm5-80gb");
        assertThat(test(grid()).getCellText(0, 0)).doesNotContain("unconfirmed");
    }

    @Test
    void linksTheSourceOfARowSafely() {
        open("hardware", "a100-pcie-40gb");
        int source = grid().getColumns().indexOf(grid().getColumnByKey("source_id"));
        var link = test(grid())
                .getCellComponent(0, source)
                .getChildren()
                .findFirst()
                .orElseThrow();
        assertThat(link).isInstanceOfSatisfying(Anchor.class, anchor -> {
            assertThat(anchor.getHref()).startsWith("https://");
            assertThat(anchor.getElement().getAttribute("rel")).isEqualTo("noopener");
        });
    }

    @Test
    void showsTheNoticeAboveShareAlikeTables() {
        assumeThat(tables.tables()).as("folder deleted").contains("cc_by_sa_series");
        open("cc_by_sa_marginal_yearly", "");
        assertThat(notices()).contains("CC BY-SA 4.0").contains("Share-alike");
        open("hardware", "");
        assertThat(notices()).isEmpty();
    }

    @Test
    void takesAnUnknownTableOfALinkAsTheFirstChoice() {
        open("no-such-table", "");
        assertThat(count()).isEqualTo("596 rows");
    }

    @Test
    void everyTableHasANameInBothLanguages() {
        for (var table : tables.tables()) {
            for (var locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
                assertThat(Texts.of(locale).has("catalog.table." + table))
                        .as(table)
                        .isTrue();
            }
        }
        assertThat(Texts.of(Locale.GERMAN).get("catalog.count", 2104)).isEqualTo("2.104 Zeilen");
    }
}
