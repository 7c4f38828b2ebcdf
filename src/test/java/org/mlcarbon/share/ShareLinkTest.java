package org.mlcarbon.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShareLinkTest {

    @Test
    void pinsTheVersionBehindTheInputs() {
        var inputs = new LinkedHashMap<String, String>();
        inputs.put("hardware", "t4");
        inputs.put("hours", "100");
        assertThat(ShareLink.of("/", inputs, "2026.11")).isEqualTo("/?hardware=t4&hours=100&dataVersion=2026.11");
    }

    @Test
    void replacesAVersionAmongTheInputs() {
        assertThat(ShareLink.of("/", Map.of("dataVersion", "2020.01"), "2026.11"))
                .isEqualTo("/?dataVersion=2026.11");
    }

    @Test
    void encodesWhatWouldEndAParameter() {
        assertThat(ShareLink.of("/", Map.of("hardwareName", "a&b=c #1 ü"), "2026.11"))
                .isEqualTo("/?hardwareName=a%26b%3Dc+%231+%C3%BC&dataVersion=2026.11");
    }
}
