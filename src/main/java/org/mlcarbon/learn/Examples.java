package org.mlcarbon.learn;

import java.util.Map;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.springframework.stereotype.Component;

/** The workloads that the text talks about, computed by the calculator as of the current tables. */
@Component
class Examples {

    /** One device for a day: what one can do in the head. */
    static final Map<String, Object> DAY =
            Map.of("hardware", "h100-sxm5-80gb", "hours", 24, "provider", "aws", "region", "us-east-1");

    private final CalculatorService calculator;

    Examples(CalculatorService calculator) {
        this.calculator = calculator;
    }

    /** The estimate of a workload that the page itself names, so that it can only fail with the tables. */
    Estimate estimate(Map<String, ?> workload) {
        try {
            return calculator.estimate(WorkloadParameters.request(workload));
        } catch (InvalidWorkload e) {
            throw new IllegalStateException("the tables cannot price " + workload + ": " + e.problems(), e);
        }
    }
}
