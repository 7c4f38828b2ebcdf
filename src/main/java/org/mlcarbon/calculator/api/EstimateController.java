package org.mlcarbon.calculator.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.mlcarbon.calculator.AccountingService;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.OtherCalculators;
import org.mlcarbon.calculator.WorkloadRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/estimates}: a workload becomes an estimate. */
@RestController
class EstimateController {

    private final Estimates estimates;
    private final AccountingService accounting;
    private final OtherCalculators others;

    EstimateController(Estimates estimates, AccountingService accounting, OtherCalculators others) {
        this.estimates = estimates;
        this.accounting = accounting;
        this.others = others;
    }

    @Operation(summary = "Energy, emissions and their range for a workload")
    @PostMapping("/api/v1/estimates")
    EstimateResponse estimate(@RequestBody WorkloadRequest workload, Locale locale) {
        var estimate = estimates.of(workload, locale);
        return EstimateResponse.of(estimate, accounting.of(estimate), others.of(estimate), locale);
    }

    /** Computes for the HTTP interface: what is wrong becomes refused input in the language asked for. */
    @Component
    static class Estimates {

        private final CalculatorService calculator;

        Estimates(CalculatorService calculator) {
            this.calculator = calculator;
        }

        Estimate of(WorkloadRequest workload, Locale locale) {
            try {
                return calculator.estimate(workload);
            } catch (InvalidWorkload e) {
                throw e.refused(workload, locale);
            }
        }
    }
}
