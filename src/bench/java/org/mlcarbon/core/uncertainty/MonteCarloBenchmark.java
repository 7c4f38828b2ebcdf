package org.mlcarbon.core.uncertainty;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mlcarbon.core.footprint.DefaultSpread;
import org.mlcarbon.core.footprint.DefaultSpread.IntensityKind;
import org.mlcarbon.core.footprint.DefaultSpread.PueKind;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.Pue;
import org.mlcarbon.core.uncertainty.SumOfProducts.Term;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long 100,000 draws of a typical workload take on one core, with its sorted sample; to be below 50 ms. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MonteCarloBenchmark {

    private static final List<UncertainFactor> SITE = List.of(
            new UncertainFactor(
                    "pue", DefaultSpread.of(new Pue(1.15), PueKind.SITE), 1 / 1.15, Double.POSITIVE_INFINITY),
            UncertainFactor.of("carbonIntensityGPerKwh", DefaultSpread.of(IntensityKind.ZONE, 100)));

    private static final Correlations SEASON =
            new Correlations(List.of(new Correlations.Pair("pue", "carbonIntensityGPerKwh", 0.3)));

    private final SumOfProducts server = SumOfProducts.of(14.421, with("energy", DefaultSpread.serverAtDevicePower()));
    private final SumOfProducts devicesAndHosts = new SumOfProducts(List.of(
            new Term(10, with("deviceEnergy", DefaultSpread.devicesAt(0.8))),
            new Term(4, with("hostEnergy", DefaultSpread.hostPower()))));

    private static List<UncertainFactor> with(String name, Spread spread) {
        return List.of(UncertainFactor.of(name, spread), SITE.getFirst(), SITE.getLast());
    }

    @Benchmark
    public Object serverAtDevicePower() {
        return new MonteCarlo(MonteCarlo.USUAL, 1).sample(server, Correlations.NONE).range();
    }

    @Benchmark
    public Object devicesAndHostsWithCorrelation() {
        return new MonteCarlo(MonteCarlo.USUAL, 1).sample(devicesAndHosts, SEASON).range();
    }
}
