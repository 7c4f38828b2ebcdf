package org.mlcarbon.doubt.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.doubt.RangeRequest;
import org.mlcarbon.doubt.RangeService;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/ranges}: how sure a result is. */
@RestController
class RangeController {

    private final RangeService ranges;

    RangeController(RangeService ranges) {
        this.ranges = ranges;
    }

    @Operation(
            summary = "How sure a result is: closed form, Monte Carlo, tornado, what to measure, a comparison",
            description =
                    "Factors are energy, or its parts such as deviceEnergy and hostEnergy, pue and carbonIntensityGPerKwh; own factors"
                            + " of the workload to compare with begin with \"against.\".")
    @PostMapping("/api/v1/ranges")
    RangeResponse range(@RequestBody RangeRequest request, Locale locale) {
        try {
            return RangeResponse.of(ranges.answer(request));
        } catch (InvalidWorkload e) {
            throw e.refused(request.given(), locale);
        }
    }
}
