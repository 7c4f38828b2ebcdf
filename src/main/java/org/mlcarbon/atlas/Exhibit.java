package org.mlcarbon.atlas;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.AtlasRemark;
import org.mlcarbon.catalog.AtlasRun;
import org.mlcarbon.catalog.Hardware;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;

/**
 * A published run beside what follows from its inputs.
 *
 * @param hardware the device, where the publication names one of the table
 * @param ours empty where nothing can be compared: a run that is only shown is not recomputed
 * @param energy of the printed energy; none where it is not printed, not stated or has no tolerance
 * @param emissions the same of the printed emissions
 * @param remarks what to know before the figures are compared
 */
public record Exhibit(
        AtlasRun run,
        @Nullable Hardware hardware,
        Recomputation ours,
        @Nullable Deviation energy,
        @Nullable Deviation emissions,
        Verdict verdict,
        List<AtlasRemark> remarks) {

    static Exhibit of(AtlasRun run, @Nullable Hardware hardware, List<AtlasRemark> remarks) {
        var ours = Recomputation.of(run);
        var energy = energy(run, ours);
        var emissions = emissions(run, ours);
        var verdict = verdict(energy, emissions);
        var shown = verdict == Verdict.SHOWN ? Recomputation.NONE : ours;
        return new Exhibit(run, hardware, shown, energy, emissions, verdict, remarks);
    }

    private static @Nullable Deviation energy(AtlasRun run, Recomputation ours) {
        var printed = run.publishedEnergy();
        var energy = ours.energy();
        var tolerance = run.tolerancePercent();
        return printed == null || energy == null || tolerance == null
                ? null
                : Deviation.of(printed.kilowattHours(), energy.kilowattHours(), tolerance);
    }

    private static @Nullable Deviation emissions(AtlasRun run, Recomputation ours) {
        var printed = run.publishedEmissions();
        var emissions = ours.emissions();
        var tolerance = run.tolerancePercent();
        return printed == null || emissions == null || tolerance == null
                ? null
                : Deviation.of(printed.kilogramsCo2e(), emissions.kilogramsCo2e(), tolerance);
    }

    private static Verdict verdict(@Nullable Deviation energy, @Nullable Deviation emissions) {
        var compared = Stream.of(energy, emissions).flatMap(Stream::ofNullable).toList();
        if (compared.isEmpty()) {
            return Verdict.SHOWN;
        }
        return compared.stream().allMatch(Deviation::within) ? Verdict.FOLLOWS : Verdict.DIFFERS;
    }

    /** The printed energy; of a run that is only shown, also the energy that it states. */
    public @Nullable Energy printedEnergy() {
        return run.publishedEnergy() == null && verdict == Verdict.SHOWN ? run.givenEnergy() : run.publishedEnergy();
    }

    /** The printed energy, else the energy that follows; none where neither is known. */
    public @Nullable Energy anyEnergy() {
        var printed = printedEnergy();
        return printed == null ? ours.energy() : printed;
    }

    /** The printed emissions before purchases of the provider; none where they are not printed. */
    public @Nullable Emissions printedEmissions() {
        return run.publishedEmissions();
    }

    /** Whether there is a remark of this kind. */
    public boolean has(String kind) {
        return remarks.stream().anyMatch(remark -> remark.kind().equals(kind));
    }
}
