package org.mlcarbon.project;

/**
 * Runs of one stage that ended alike, added up.
 *
 * @param hours wall-clock hours where they are known, h
 * @param measuredKwh the part of the facility energy that was measured, kWh
 * @param squaredKg Σ kg² of the runs, which is what errors that no two of them share add up to
 * @param embodiedKg manufacture of the runs that ask for it, kg CO2e
 * @param runsEmbodied runs in {@code embodiedKg}
 * @param cost where a price was given, in the currency of the project
 * @param runsPriced runs in {@code cost}
 * @param runsWithoutPrice runs that state device-hours and no price
 */
public record RunSum(
        Stage stage,
        Outcome outcome,
        Amounts amounts,
        double hours,
        double measuredKwh,
        double squaredKg,
        double embodiedKg,
        long runsEmbodied,
        double cost,
        long runsPriced,
        long runsWithoutPrice) {

    /** The sum of one run. */
    public static RunSum of(RunTotal run) {
        boolean timed = run.deviceHours() != null;
        return new RunSum(
                run.stage(),
                run.outcome(),
                Amounts.of(run),
                run.hours() == null ? 0 : run.hours(),
                run.measured() ? run.facilityKwh() : 0,
                run.kg() * run.kg(),
                run.embodiedKg() == null ? 0 : run.embodiedKg(),
                run.embodiedKg() == null ? 0 : 1,
                run.cost() == null ? 0 : run.cost(),
                run.cost() == null ? 0 : 1,
                run.cost() == null && timed ? 1 : 0);
    }

    /** Both together, with stage and outcome of this. */
    public RunSum plus(RunSum other) {
        return new RunSum(
                stage,
                outcome,
                amounts.plus(other.amounts),
                hours + other.hours,
                measuredKwh + other.measuredKwh,
                squaredKg + other.squaredKg,
                embodiedKg + other.embodiedKg,
                runsEmbodied + other.runsEmbodied,
                cost + other.cost,
                runsPriced + other.runsPriced,
                runsWithoutPrice + other.runsWithoutPrice);
    }

    /** What takes this away where it is added. */
    public RunSum negated() {
        return new RunSum(
                stage,
                outcome,
                amounts.negated(),
                -hours,
                -measuredKwh,
                -squaredKg,
                -embodiedKg,
                -runsEmbodied,
                -cost,
                -runsPriced,
                -runsWithoutPrice);
    }

    long runsWithoutDeviceHours() {
        return amounts.runs() - runsPriced - runsWithoutPrice;
    }
}
