package org.mlcarbon.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a person sees when the application cannot start because of its data. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @Configuration
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
            })
    @Import({DataFolder.class, TableLoader.class, TableReader.class, Snapshots.class, Catalog.class})
    static class DataOnly {}

    @TempDir
    Path folder;

    private SpringApplication application() {
        return new SpringApplicationBuilder(DataOnly.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.location=optional:classpath:none/")
                .build();
    }

    private String[] arguments(Path data) {
        return new String[] {
            "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("state") + ";MODE=PostgreSQL",
            "--spring.datasource.username=sa",
            "--ml-carbon.data=" + data.toUri()
        };
    }

    @Test
    void startsWithTheHostedTables() {
        try (var context = application().run(arguments(TestData.DATA.toAbsolutePath()))) {
            var catalog = context.getBean(Catalog.class);
            assertThat(catalog.allRegions(catalog.current())).hasSize(322);
        }
    }

    @Test
    void saysWhichCellIsWrongWithoutAStackTrace(CapturedOutput output) throws IOException {
        var data = TestData.copyWithout(folder.resolve("data"), "none");
        TestData.append(data.resolve("sites.csv"), "zz,Z,Z,Z,DE,0.9,2020,measured,own-entry,2026.11,own-entry,");
        var application = application();
        assertThatThrownBy(() -> application.run(arguments(data)));
        assertThat(output)
                .contains("The hosted tables cannot be loaded.")
                .contains("data/sites.csv, line 40, column pue: 0.9 is out of range, allowed: 1 to 3")
                .doesNotContain("\tat org.mlcarbon");
    }

    @Test
    void leavesADamagedDatabaseAsItIsAndSaysSo(CapturedOutput output) throws IOException {
        var file = folder.resolve("state.mv.db");
        Files.writeString(file, "not a database ".repeat(2_000));
        var before = Files.readAllBytes(file);
        var application = application();
        assertThatThrownBy(() -> application.run(arguments(TestData.DATA.toAbsolutePath())));
        assertThat(output)
                .contains("state.mv.db exists but cannot be read")
                .contains("It was left as it is")
                .doesNotContain("\tat org.mlcarbon");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
