package org.mlcarbon.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.atlas.Ladder.Rung;
import org.mlcarbon.core.quantity.Emissions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The ladder holds every printed figure once, on the rung that it belongs to. */
@SpringBootTest(properties = AtlasServiceTest.DATABASE)
class LadderTest {

    @Autowired
    private LadderService ladders;

    @Autowired
    private AtlasService atlas;

    /** A smartphone charge is 12.4 g (EPA 2024), Llama 3.1 405B 8,930 t (its model card). */
    @Test
    void goesFromAPhoneChargeToTheLargestModelWithoutAGap() {
        var ladder = ladders.ladder(null);
        assertThat(ladder.rungs().getFirst().runs())
                .extracting(run -> run.run().id())
                .contains("llama31-405b");
        assertThat(ladder.rungs().getLast().known())
                .extracting(row -> row.id())
                .containsExactly("epa-smartphone-charge");
        var indices = ladder.rungs().stream().map(Rung::index).toList();
        for (int i = 1; i < indices.size(); i++) {
            assertThat(indices.get(i)).isEqualTo(indices.get(i - 1) - 1);
        }
    }

    @Test
    void holdsEveryPrintedFigureOnceAndTheZeroApart() {
        var ladder = ladders.ladder(null);
        var printed = atlas.all().stream()
                .filter(run -> run.printedEmissions() != null)
                .count();
        assertThat(ladder.rungs().stream().mapToLong(rung -> rung.runs().size()).sum()
                        + ladder.zero().size())
                .isEqualTo(printed);
        assertThat(ladder.zero()).extracting(run -> run.run().id()).containsExactly("olmo-7b-mi250x");
        assertThat(ladder.rungs()).allSatisfy(rung -> {
            double from = rung.from().kilogramsCo2e();
            assertThat(rung.runs())
                    .allSatisfy(run ->
                            assertThat(Ladder.kilograms(run)).isBetween(from * (1 - 1e-9), from * Math.pow(10, 0.25)));
        });
    }

    /** 10^(index / 4): 1, 1.778, 3.162, 5.623 and 10 kg. */
    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "1.7, 0",
        "1.78, 1",
        "3.17, 2",
        "5.63, 3",
        "9.99, 3",
        "10, 4",
        "1000, 12",
        "0.1, -4",
        "0.099, -5"
    })
    void aFigureLiesOnTheRungBelowIt(double kilograms, int index) {
        var ladder = Ladder.of(List.of(), List.of(), new Emissions(kilograms));
        assertThat(ladder.rungs()).hasSize(1).first().matches(rung -> rung.mine() && rung.index() == index);
        assertThat(ladder.rungs().getFirst().from().kilogramsCo2e()).isCloseTo(Math.pow(10, index / 4.0), within(1e-9));
    }

    /** Between ELMo (118.841 kg) and Transformer big with P100 in the US (135.7 kg) lies 130 kg; 8,930,000 / 130 = 68,692. */
    @Test
    void findsTheNeighboursOfTheReadersOwn() {
        var mine = Mine.on(ladders.ladder(new Emissions(130))).orElseThrow();
        assertThat(mine.below().orElseThrow().run().id()).isEqualTo("strubell-elmo");
        assertThat(mine.above().orElseThrow().run().id()).isEqualTo("patterson-tbig-p100-us");
        assertThat(mine.timesLess()).isCloseTo(68_692.3, within(0.1));
        assertThat(Mine.on(ladders.ladder(new Emissions(1e9))).orElseThrow().above())
                .isEmpty();
        assertThat(Mine.on(ladders.ladder(new Emissions(1e-3))).orElseThrow().below())
                .isEmpty();
        assertThat(Mine.on(ladders.ladder(null))).isEmpty();
    }
}
