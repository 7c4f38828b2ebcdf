package org.mlcarbon.atlas.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.mlcarbon.atlas.AtlasService;
import org.mlcarbon.atlas.AtlasWording;
import org.mlcarbon.atlas.Verdict;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.web.RefusedInput;
import org.mlcarbon.common.web.RefusedInput.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/atlas/…}: published runs beside what follows from their inputs; the bare table is the catalog's. */
@RestController
class AtlasController {

    private final AtlasService atlas;

    AtlasController(AtlasService atlas) {
        this.atlas = atlas;
    }

    @Operation(
            summary = "Every published run with its recomputed figures",
            description =
                    "verdict: follows, differs or shown; without it, all runs. Sentences are in the language asked"
                            + " for by Accept-Language, English or German.")
    @GetMapping("/api/v1/atlas/recomputed")
    List<RunResponse> recomputed(@RequestParam(defaultValue = "") String verdict, Locale locale) {
        if (!verdict.isEmpty() && Verdict.of(verdict).isEmpty()) {
            var words = String.join(", ", Verdict.words());
            throw new RefusedInput(new Problem(
                    "verdict", Texts.of(locale).get("atlas.problem.verdict", words), Verdict.words(), verdict));
        }
        var wording = new AtlasWording(locale, atlas);
        return atlas.all().stream()
                .filter(exhibit -> verdict.isEmpty() || exhibit.verdict().word().equals(verdict))
                .map(exhibit -> RunResponse.of(exhibit, wording))
                .toList();
    }

    @Operation(summary = "One published run with its recomputed figures")
    @GetMapping("/api/v1/atlas/{id}")
    RunResponse run(@PathVariable String id, Locale locale) {
        return atlas.find(id)
                .map(exhibit -> RunResponse.of(exhibit, new AtlasWording(locale, atlas)))
                .orElseThrow(() -> unknown(Texts.of(locale).get("atlas.problem.unknown")));
    }

    private static ErrorResponseException unknown(String sentence) {
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, sentence), null);
    }
}
