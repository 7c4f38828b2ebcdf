package org.mlcarbon.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Interval;

/**
 * What a statement says, in full precision; every exporter reads this and nothing else. The texts are plain, in the
 * report's language, and not yet escaped: each format escapes for itself.
 *
 * @param hardwareEnergy at the machine; absent where the energy was measured at the facility
 * @param facilityEnergy at the meter of the data centre: hardware energy × PUE
 * @param emissions operational, location-based; the median of the range
 * @param range 5 to 95 % in kg CO2e
 * @param formula the product with its numbers, such as "700 W × 8 × 100 h × 1.15 × 418 g/kWh"
 * @param factors each factor with status, kind, year and source
 * @param boundary what is counted, sentence by sentence
 * @param leftOut what is not counted, sentence by sentence
 * @param equivalences how much that is, sentence by sentence, each with its source
 * @param elsewhere what the same work would emit elsewhere, sentence by sentence
 * @param alternatives the same as figures, the own place first; empty where no other place can be compared
 * @param notices what the licences of the data used ask for
 * @param link the address that recomputes the figure with the same data version: a full http address where the host is
 *     known, which documents make a link, else path and query; absent where the place is withheld, since it tells it
 * @param project what a whole project has beside; then workload, place and factors are those of all runs together
 * @param marketBased by contracts or a residual mix as the author states them; absent without them
 * @param beside manufacture and water, where somebody asked for them
 * @param doubts how sure the figure is, and what others make of the same work, sentence by sentence
 */
public record Report(
        Locale language,
        LocalDate date,
        String dataVersion,
        Workload workload,
        Location location,
        @Nullable Energy hardwareEnergy,
        Energy facilityEnergy,
        Emissions emissions,
        Interval range,
        String formula,
        List<Factor> factors,
        List<String> boundary,
        List<String> leftOut,
        List<String> equivalences,
        List<String> elsewhere,
        List<Alternative> alternatives,
        List<String> notices,
        @Nullable String link,
        @Nullable ProjectPart project,
        @Nullable Emissions marketBased,
        @Nullable Beside beside,
        List<String> doubts) {

    /** A report of operational emissions by location, with nothing beside. */
    public Report(
            Locale language,
            LocalDate date,
            String dataVersion,
            Workload workload,
            Location location,
            @Nullable Energy hardwareEnergy,
            Energy facilityEnergy,
            Emissions emissions,
            Interval range,
            String formula,
            List<Factor> factors,
            List<String> boundary,
            List<String> leftOut,
            List<String> equivalences,
            List<String> elsewhere,
            List<Alternative> alternatives,
            List<String> notices,
            @Nullable String link,
            @Nullable ProjectPart project) {
        this(
                language,
                date,
                dataVersion,
                workload,
                location,
                hardwareEnergy,
                facilityEnergy,
                emissions,
                range,
                formula,
                factors,
                boundary,
                leftOut,
                equivalences,
                elsewhere,
                alternatives,
                notices,
                link,
                project,
                null,
                null,
                List.of());
    }

    /** A report of a single workload. */
    public Report(
            Locale language,
            LocalDate date,
            String dataVersion,
            Workload workload,
            Location location,
            @Nullable Energy hardwareEnergy,
            Energy facilityEnergy,
            Emissions emissions,
            Interval range,
            String formula,
            List<Factor> factors,
            List<String> boundary,
            List<String> leftOut,
            List<String> equivalences,
            List<String> elsewhere,
            List<Alternative> alternatives,
            List<String> notices,
            @Nullable String link) {
        this(
                language,
                date,
                dataVersion,
                workload,
                location,
                hardwareEnergy,
                facilityEnergy,
                emissions,
                range,
                formula,
                factors,
                boundary,
                leftOut,
                equivalences,
                elsewhere,
                alternatives,
                notices,
                link,
                null);
    }

    /** Whether it is for double-blind review. */
    public boolean blind() {
        return location.withheld();
    }

    /** The name of a template for this kind of report: a project has its own, such as {@code project-statement}. */
    String template(String name) {
        return project == null ? name : "project-" + name;
    }

    /** The title in the report's language. */
    String title() {
        var texts = Texts.of(language);
        if (project == null) {
            return texts.get("report.title");
        }
        return project.name() == null || project.name().isBlank()
                ? texts.get("report.project.title")
                : texts.get("report.project.title.of", PlainText.clean(project.name()));
    }

    /** The factor with one of these names; of a project only where one holds for all that it is about. */
    Optional<Factor> factor(Set<String> names) {
        var found =
                factors.stream().filter(factor -> names.contains(factor.name())).toList();
        return project != null && (found.size() > 1 || !project.complete())
                ? Optional.empty()
                : found.stream().findFirst();
    }

    /** A factor's name with what it holds for, where a report has several of the name. */
    String named(Factor factor, String name) {
        return project == null ? name : name + ", " + project.subjects().getOrDefault(factor, "");
    }
}
