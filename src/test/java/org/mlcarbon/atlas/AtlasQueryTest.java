package org.mlcarbon.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Filters and orders of the gallery; the counts are those of data/atlas.csv. */
@SpringBootTest(properties = AtlasServiceTest.DATABASE)
class AtlasQueryTest {

    @Autowired
    private AtlasService atlas;

    private List<String> ids(AtlasQuery query) {
        return query.of(atlas.all()).stream().map(run -> run.run().id()).toList();
    }

    @Test
    void takesAllRunsWithTheMostEmissionsFirst() {
        assertThat(ids(AtlasQuery.ALL)).hasSize(77).startsWith("llama31-405b", "llama31-70b", "llama3-70b");
    }

    /** PaLM: 378.5 W × 8,404,992 h × 1.08 is more than the 3,179,000 kWh that FLM-101B prints for it. */
    @Test
    void everyPartNarrows() {
        assertThat(ids(new AtlasQuery("  LLAMA  model card ", 2025, null, null, null, Sort.MODEL)))
                .containsExactly("llama4-maverick", "llama4-scout");
        assertThat(ids(new AtlasQuery("", null, "architecture search", null, null, Sort.YEAR)))
                .containsExactly("patterson-evolved-transformer-nas", "strubell-nas");
        assertThat(ids(new AtlasQuery("", null, null, "tpu-v4", null, Sort.ENERGY)))
                .containsExactly("palm-540b", "flm-palm");
        assertThat(ids(new AtlasQuery("", null, null, null, Verdict.DIFFERS, Sort.MODEL)))
                .containsExactly("starcoder-energy");
        assertThat(ids(new AtlasQuery("zebra", null, null, null, null, Sort.MODEL)))
                .isEmpty();
    }

    @Test
    void runsWithoutTheFigureStandLast() {
        var last = new AtlasQuery("", null, null, null, null, Sort.EMISSIONS)
                .of(atlas.all())
                .getLast();
        assertThat(last.printedEmissions()).isNull();
    }

    @Test
    void refusesATextThatNobodySearchesFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AtlasQuery("x".repeat(101), null, null, null, null, Sort.MODEL))
                .withMessage("text must have 0 to 100 characters, had 101");
    }
}
