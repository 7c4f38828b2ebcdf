package org.mlcarbon.othertools;

import java.util.Arrays;
import org.mlcarbon.catalog.OtherTool;

/** The formulas that are known here; their constants are rows of the hosted tables. */
enum Calculator {
    ML_CO2_IMPACT("ml-co2-impact"),
    GREEN_ALGORITHMS("green-algorithms"),
    GREEN_ALGORITHMS_DATA_2("green-algorithms-data-2"),
    GREEN_ALGORITHMS_4_HPC("green-algorithms-4-hpc"),
    CODECARBON("codecarbon"),
    CARBONTRACKER("carbontracker"),
    EXPERIMENT_IMPACT_TRACKER("experiment-impact-tracker"),
    ENERGYVIS("energyvis"),
    CLOUD_CARBON_FOOTPRINT("cloud-carbon-footprint");

    private final String id;

    Calculator(String id) {
        this.id = id;
    }

    /** @throws IllegalArgumentException for a row without a formula */
    static Calculator of(OtherTool tool) {
        return Arrays.stream(values())
                .filter(calculator -> calculator.id.equals(tool.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no formula for the calculator " + tool.id()));
    }

    String id() {
        return id;
    }
}
