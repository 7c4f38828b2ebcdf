package org.mlcarbon.project;

import org.jspecify.annotations.Nullable;

/** Adds up what runs cost. */
final class CostSum {

    private double total;
    private long priced;
    private long withoutPrice;
    private long withoutDeviceHours;

    void add(RunSum sum) {
        total += sum.cost();
        priced += sum.runsPriced();
        withoutPrice += sum.runsWithoutPrice();
        withoutDeviceHours += sum.runsWithoutDeviceHours();
    }

    Cost cost(@Nullable String currency) {
        return new Cost(total, currency, priced, withoutPrice, withoutDeviceHours);
    }
}
