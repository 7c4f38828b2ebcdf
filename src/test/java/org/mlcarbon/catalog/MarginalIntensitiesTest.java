package org.mlcarbon.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarginalIntensitiesTest {

    @TempDir
    Path folder;

    /** Rows of data/cc-by-sa/marginal_yearly.csv, UNFCCC IFI default grid factors 2021. */
    @Test
    void findsTheOperatingMarginOfACountry() {
        assumeTrue(Files.exists(TestData.DATA.resolve("cc-by-sa/marginal_yearly.csv")), "folder deleted");
        var reader = TestData.reader(TestData.DATA);
        var snapshots = new Snapshots(reader);
        var version = new Catalog(reader, snapshots).current();
        var marginals = new MarginalIntensities(snapshots);
        assertThat(marginals.areHosted(version)).isTrue();
        assertThat(marginals.ofCountry(version, "AE")).get().satisfies(figure -> {
            assertThat(figure.value().gramsPerKilowattHour()).isEqualTo(556);
            assertThat(figure.year()).isEqualTo(2021);
            assertThat(figure.series().basis()).isEqualTo("marginal-operating");
            assertThat(figure.series().scope()).isEqualTo("direct");
            assertThat(figure.series().gas()).isEqualTo("co2");
            assertThat(figure.series().notice()).contains("CC BY-SA 4.0");
        });
        assertThat(marginals.ofCountry(version, "na")).isPresent(); // Namibia, not a missing value
        assertThat(marginals.ofCountry(version, "ad")).isPresent(); // a zone of the folder alone
        assertThat(marginals.ofCountry(version, "CY")).isEmpty(); // left out: see the note of the series
    }

    @Test
    void everythingElseWorksWithoutTheFolder() throws IOException {
        var reader = TestData.reader(TestData.copyWithout(folder, "cc-by-sa"));
        var snapshots = new Snapshots(reader);
        var catalog = new Catalog(reader, snapshots);
        var marginals = new MarginalIntensities(snapshots);
        assertThat(marginals.areHosted(catalog.current())).isFalse();
        assertThat(marginals.ofCountry(catalog.current(), "DE")).isEmpty();
        assertThat(catalog.allRegions(catalog.current())).hasSize(322);
    }
}
