package org.mlcarbon.project.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mlcarbon.project.KindSum;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.RunSum;
import org.mlcarbon.project.Stage;

/**
 * The runs of one stage that ended alike, added up when they were saved.
 *
 * @param hours wall-clock hours where they are known, h
 * @param energyKwh at the facility, kWh
 * @param measuredKwh the part of it that was measured, kWh
 * @param kg CO2e
 * @param cost where a price was given, in the currency of the project
 */
public record StageSum(
        Stage stage,
        Outcome outcome,
        long runs,
        long trainings,
        double hours,
        double energyKwh,
        double measuredKwh,
        double kg,
        double cost) {

    /** The sums of all kinds by stage and outcome, in the order of both. */
    public static List<StageSum> of(List<KindSum> kinds) {
        var sums = new EnumMap<Stage, Map<Outcome, RunSum>>(Stage.class);
        for (var kind : kinds) {
            sums.computeIfAbsent(kind.sum().stage(), stage -> new EnumMap<>(Outcome.class))
                    .merge(kind.sum().outcome(), kind.sum(), RunSum::plus);
        }
        return sums.values().stream()
                .flatMap(stage -> stage.values().stream())
                .map(StageSum::of)
                .toList();
    }

    private static StageSum of(RunSum sum) {
        var amounts = sum.amounts();
        return new StageSum(
                sum.stage(),
                sum.outcome(),
                amounts.runs(),
                amounts.trainings(),
                sum.hours(),
                amounts.facilityKwh(),
                sum.measuredKwh(),
                amounts.kg(),
                sum.cost());
    }
}
