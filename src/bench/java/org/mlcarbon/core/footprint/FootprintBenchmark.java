package org.mlcarbon.core.footprint;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mlcarbon.core.footprint.DefaultSpread.IntensityKind;
import org.mlcarbon.core.footprint.DefaultSpread.PueKind;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Power;
import org.mlcarbon.core.quantity.Pue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How fast the formulas are on one core: one estimate with its range, and every hosted device in every region. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FootprintBenchmark {

    /** Rows with a known power and cloud regions of data version 2026.11. */
    private static final int DEVICES = 551;

    private static final int REGIONS = 322;

    private final DeviceWork[] works = new DeviceWork[DEVICES];
    private final Spread[] spreads = new Spread[DEVICES];
    private final Site[] sites = new Site[REGIONS];

    public FootprintBenchmark() {
        var random = new Random(1);
        for (int i = 0; i < DEVICES; i++) {
            works[i] = new DeviceWork(new Power(10 + random.nextInt(1400)), 800, 1, 1);
            spreads[i] =
                    i % 10 == 0 ? DefaultSpread.measuredMeanPower() : DefaultSpread.serverAtDevicePower();
        }
        for (int i = 0; i < REGIONS; i++) {
            sites[i] = new Site(new Pue(1 + random.nextDouble()), new CarbonIntensity(random.nextInt(1000)));
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Object oneEstimateWithRange() {
        var footprint = Footprint.of(works[0].energy(), sites[0]);
        return spreads[0].times(spread(sites[0])).around(footprint.operational().kilogramsCo2e());
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void everyDeviceInEveryRegion(Blackhole results) {
        for (var site : sites) {
            var spread = spread(site);
            for (int i = 0; i < DEVICES; i++) {
                var footprint = Footprint.of(works[i].energy(), site);
                var range = spreads[i].times(spread).around(footprint.operational().kilogramsCo2e());
                results.consume(range.low());
                results.consume(range.high());
            }
        }
    }

    private static Spread spread(Site site) {
        return DefaultSpread.of(site.pue(), PueKind.SITE)
                .times(DefaultSpread.of(IntensityKind.ZONE, 100));
    }
}
