package org.mlcarbon.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.Provider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The story on the hosted tables. Expected values are computed by hand from the rows named. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:lecture;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
class LectureServiceTest {

    private static final String H100 = "hardware=h100-sxm5-80gb&deviceCount=8&hours=100";

    @Autowired
    private LectureService lectures;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Intensities intensities;

    /**
     * 560 kWh at the machine. Stockholm (SE-SE3 2025: 20 g, PUE 1.09): 12.208 kg; N. Virginia (PJM: 418 g, 1.15):
     * 269.192 kg; Mumbai (IN-WE: 653 g, 1.4): 511.952 kg, 41.9358 times as much; the electricity alone 653 / 20 = 32.65.
     * The difference is 499.744 kg: 9.99488 flights of 50 kg.
     */
    @Test
    void tellsTheStoryOfTheExample() throws InvalidWorkload {
        assumeElectricityMaps();
        var lecture = lecture(H100 + "&provider=aws&region=us-east-1", null);
        assertThat(lecture.regions()).hasSize(38);
        assertThat(lecture.cleanest().region().id()).isEqualTo("aws/eu-north-1");
        assertThat(lecture.cleanest().emissions().kilogramsCo2e()).isCloseTo(12.208, within(1e-9));
        assertThat(lecture.median().region().id()).isEqualTo("aws/us-east-1");
        assertThat(lecture.median().emissions().kilogramsCo2e()).isCloseTo(269.192, within(1e-9));
        assertThat(lecture.dirtiest().region().id()).isEqualTo("aws/ap-south-1");
        assertThat(lecture.dirtiest().emissions().kilogramsCo2e()).isCloseTo(511.952, within(1e-9));
        assertThat(lecture.factor().orElseThrow()).isCloseTo(41.9358, within(1e-4));
        assertThat(lecture.electricityFactor().orElseThrow()).isCloseTo(32.65, within(1e-9));
        assertThat(lecture.difference().kilogramsCo2e()).isCloseTo(499.744, within(1e-9));
        assertThat(lecture.equivalents().getFirst().equivalence().id()).isEqualTo("ga-flight-economy-km");
        assertThat(lecture.equivalents().getFirst().count()).isCloseTo(499.744 / 0.171, within(1e-6));
    }

    /** One PUE for all of OVH and 15 regions: 31 g in France, 176 g in the United Kingdom (the 8th), 653 g in Mumbai. */
    @Test
    void tellsOfAnotherProviderThanThatOfTheWorkload() throws InvalidWorkload {
        assumeElectricityMaps();
        var lecture = lecture(H100 + "&provider=aws&region=us-east-1", "ovh");
        assertThat(lecture.regions()).hasSize(15);
        assertThat(lecture.cleanest().priced().value().gramsPerKilowattHour()).isEqualTo(31);
        assertThat(lecture.median().priced().value().gramsPerKilowattHour()).isEqualTo(176);
        assertThat(lecture.dirtiest().priced().value().gramsPerKilowattHour()).isEqualTo(653);
        assertThat(lecture.factor().orElseThrow()).isCloseTo(653.0 / 31, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provider=aws&region=us-east-1",
                "provider=aws&region=us-east-1&intensitySource=lacoste-2019",
                "provider=gcp&region=us-central1&intensitySource=google-operational",
                "provider=seeweb&region=it-mi2",
                "country=DE",
                "country=world",
                "carbonIntensityGPerKwh=100&carbonIntensitySource=own"
            })
    void keepsToOneSeriesOneYearAndOneProvider(String place) throws InvalidWorkload {
        for (var provider : catalog.providers(catalog.current())) {
            var lecture = lecture(H100 + "&" + place, provider.id());
            assertThat(lecture.providers()).contains(lecture.provider());
            assertThat(lecture.regions()).allSatisfy(option -> {
                assertThat(option.region().providerId())
                        .isEqualTo(lecture.provider().id());
                assertThat(option.priced().series().family())
                        .isEqualTo(lecture.series().family());
                assertThat(option.priced().year()).isEqualTo(lecture.year());
            });
            assertThat(lecture.median()).isNotIn(lecture.cleanest(), lecture.dirtiest());
            assertThat(lecture.share(lecture.dirtiest())).isEqualTo(1);
            assertThat(lecture.share(lecture.cleanest()))
                    .isLessThanOrEqualTo(lecture.share(lecture.median()))
                    .isNotNegative();
        }
    }

    @Test
    void offersProvidersWithThreeRegionsOrMore() throws InvalidWorkload {
        var lecture = lecture(H100 + "&provider=seeweb&region=it-mi2", null);
        assertThat(lecture.providers()).extracting(Provider::id).contains("aws", "azure", "gcp", "coreweave");
        assertThat(lecture.providers()).extracting(Provider::id).doesNotContain("seeweb");
        assertThat(lecture.provider().id()).as("the one with most regions").isEqualTo("azure");
    }

    @Test
    void saysThatNothingIsANothing() throws InvalidWorkload {
        var lecture = lecture(H100 + "&utilisation=0&provider=aws&region=us-east-1", null);
        assertThat(lecture.factor()).isEmpty();
        assertThat(lecture.equivalents()).isEmpty();
        assertThat(lecture.share(lecture.dirtiest())).isZero();
        assertThat(new LectureWording(lecture, catalog, Locale.ENGLISH).noFactor())
                .isEqualTo("All regions emit the same.");
    }

    /** Its overhead belongs to its own building, so there is no other region to put it in. */
    @Test
    void tellsNothingOfEnergyThatHoldsItsBuilding() throws InvalidWorkload {
        var request = WorkloadParameters.request(
                Map.of("energyKwh", 1000, "energyBoundary", "facility", "provider", "aws", "region", "us-east-1"));
        assertThat(lectures.of(request, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void readsTheSameFiguresInBothLanguages(String language) throws InvalidWorkload {
        assumeElectricityMaps();
        var wording = new LectureWording(
                lecture(H100 + "&provider=aws&region=us-east-1", null), catalog, Locale.of(language));
        assertThat(wording.factor()).hasValue("42\u00a0×");
        assertThat(wording.sources())
                .hasSize(4)
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{").isNotBlank());
        assertThat(wording.sources().getLast()).contains("ODbL");
    }

    @Test
    void stepsFromTheWorkloadToTheSources() {
        var step = Step.WORKLOAD;
        for (int number = 1; number <= Step.values().length; number++, step = step.next()) {
            assertThat(step.number()).isEqualTo(number);
            assertThat(Step.of(number)).isEqualTo(step);
        }
        assertThat(Step.SOURCES.next()).isEqualTo(Step.SOURCES);
        assertThat(Step.WORKLOAD.back()).isEqualTo(Step.WORKLOAD);
        assertThat(Step.of(0)).isEqualTo(Step.WORKLOAD);
        assertThat(Step.of(99)).isEqualTo(Step.WORKLOAD);
    }

    private void assumeElectricityMaps() {
        assumeThat(intensities.defaultSeries(catalog.current()).id())
                .as("data/odbl was deleted")
                .isEqualTo("em-2026-lifecycle");
    }

    private Lecture lecture(String query, String providerId) throws InvalidWorkload {
        var parameters = new LinkedHashMap<String, String>();
        Arrays.stream(query.split("&"))
                .forEach(parameter ->
                        parameters.put(parameter.split("=")[0], parameter.split("=")[1]));
        var read = WorkloadParameters.read(parameters);
        assertThat(read.dropped()).isEmpty();
        return lectures.of(read.request(), providerId).orElseThrow();
    }
}
