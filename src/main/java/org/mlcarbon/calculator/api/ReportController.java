package org.mlcarbon.calculator.api;

import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mlcarbon.calculator.StatementService;
import org.mlcarbon.common.web.RefusedInput;
import org.mlcarbon.report.Exporter;
import org.mlcarbon.report.ReportService;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code POST /api/v1/reports?format=…}: a workload becomes a statement in a file. */
@RestController
class ReportController {

    private final EstimateController.Estimates estimates;
    private final StatementService statements;
    private final ReportService reports;

    ReportController(EstimateController.Estimates estimates, StatementService statements, ReportService reports) {
        this.estimates = estimates;
        this.statements = statements;
        this.reports = reports;
    }

    @Operation(summary = "A statement in the format asked for: tex, bib, txt or docx")
    @PostMapping("/api/v1/reports")
    ResponseEntity<byte[]> report(
            @RequestParam String format,
            @RequestParam(defaultValue = "false") boolean blind,
            @RequestBody ReportRequest request,
            Locale locale)
            throws IOException {
        if (blind) { // an author who asks for it must not get a document that names the region
            throw new RefusedInput(
                    new RefusedInput.Problem("blind", "Blind reports are not available yet.", false, true));
        }
        var exporter = reports.find(format).orElseThrow(() -> unknownFormat(format));
        var report = statements.report(estimates.of(request.workload(), locale), locale, origin());
        var out = new ByteArrayOutputStream();
        exporter.write(report, out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(exporter.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(reports.fileName(report, exporter))
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    private static String origin() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private RefusedInput unknownFormat(String format) {
        var allowed = reports.exporters().stream().map(Exporter::id).collect(Collectors.joining(", "));
        return new RefusedInput(
                new RefusedInput.Problem("format", "Allowed is one of: " + allowed + ".", allowed, format));
    }
}
