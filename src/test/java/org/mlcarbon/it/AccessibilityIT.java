package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** axe-core finds nothing on any page, wide and narrow, light and dark, in both languages. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = CalculatorStoryIT.DATABASE)
class AccessibilityIT {

    private static final String READY =
            "document.querySelector('main h1')" + " && !document.querySelector('.v-loading-indicator[style*=block]')";

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} {1} {2} px {3}")
    @CsvSource({
        "'', light, 1440, en",
        "'', dark, 390, de",
        "?hardware=h100-sxm5-80gb&hours=10&pue=1.2&utilisation=0.5&country=DE, dark, 1440, en",
        "?energyKwh=-1&country=DE, light, 390, en",
        "data, light, 1440, de",
        "data, dark, 390, en",
        "data?table=odbl_intensity_yearly, dark, 1440, en",
        "compare, light, 1440, en",
        "'compare?by=provider&providers=aws,azure,acme', dark, 390, de",
        "'compare?by=hardware', dark, 1440, de",
        "'compare?by=year', light, 390, en",
        "'compare?by=scenarios&pins=energyKwh%3D5%26country%3DDE&pins=energyKwh%3D9%26country%3DFR', dark, 390, de",
        "'compare?providers=hetzner&countries=ZA', light, 1440, de",
        "review, light, 390, de",
        "review, dark, 1440, en",
        "'receipt?energyKwh=30&carbonIntensityGPerKwh=418&pue=1.15&dataVersion=2026.11&resultKg=14.421', light, 1440, en",
        "'receipt?energyKwh=30&carbonIntensityGPerKwh=418&pue=1.15&dataVersion=2026.11&resultKg=15', dark, 390, de",
        "'receipt?sha256=0000000000000000000000000000000000000000000000000000000000000000', dark, 1440, en",
        "schedule, light, 1440, en",
        "schedule, dark, 390, de",
        "'schedule?powerWatts=500&hours=3&provider=aws&region=ap-south-1', dark, 1440, en",
        "'schedule?powerWatts=500&hours=30&zone=de&suspendKwh=0.1&colour=red', light, 390, de",
        "project, light, 1440, en",
        "project, dark, 390, de",
        "project/0123456789abcdef0123456789abcdef, dark, 1440, de",
        "range, light, 1440, en",
        "range, dark, 390, de",
        "'range?hardware=t4&hours=9&hostPowerWatts=90&country=FR&against=aws/eu-north-1&correlations=pue*deviceEnergy*2', dark, 1440, de",
        "'?hardware=t4&hours=9&country=FR&energyLow=1.2&energyHigh=1.3', light, 390, de",
        "boundary, dark, 1440, de",
        "boundary, light, 390, en",
        "accounting, light, 1440, de",
        "accounting, dark, 390, en",
        "calculators, dark, 1440, en",
        "calculators, light, 390, de",
        "'calculators?published=v100&memoryGb=x', dark, 390, en",
        "'range?energyKwh=-1&country=DE&colour=red', light, 390, en",
        "learn, light, 1440, en",
        "learn, dark, 1440, de",
        "learn, light, 390, de",
        "learn, dark, 390, en",
        "atlas, light, 1440, en",
        "atlas, dark, 390, de",
        "'atlas?run=strubell-nas&kg=269', dark, 1440, en",
        "'atlas?run=llama1-65b', light, 390, de",
        "'atlas?hardware=h100-sxm5-80gb&deviceCount=8&hours=100&country=DE&verdict=differs&colour=red', light, 390, en",
        "method, light, 390, de",
        "method, dark, 1440, de",
        "no-such-page, dark, 390, de"
    })
    void axeFindsNothingAndNothingIsRefused(String path, String scheme, int width, String language) throws IOException {
        try (var browser = new Browser(port, language)) {
            browser.systemIs(scheme);
            browser.size(width, width > 600 ? 900 : 844);
            browser.open(path, READY);
            assertThat(browser.accessibilityProblems()).isEmpty();
            assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
                    .as("no sideways scrolling")
                    .isLessThanOrEqualTo(width);
            assertThat(browser.console()).isEmpty();
        }
    }
}
