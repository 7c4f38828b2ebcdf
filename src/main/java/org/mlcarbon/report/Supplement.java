package org.mlcarbon.report;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;

/** The supplement of a paper: what stands in it and in which order, for the document formats alike. */
record Supplement(Report report, Texts texts, CitedSources sources) {

    private static final int LONGEST_FOOTER = 80;

    /** Characters; a QR code of as many has 81 modules a side. */
    private static final int LONGEST_SCANNABLE = 400;

    /** The parts below the headline, in reading order, each with its heading. */
    enum Part {
        STATEMENT("statement"),
        STAGES("stages"),
        FINDINGS("findings"),
        RUNS("runs"),
        FACTORS("factors"),
        ELSEWHERE("elsewhere"),
        BOUNDARY("scope"),
        METHOD("methodAndLimits"),
        REFERENCES("references"),
        NOTICES("notices"),
        RECOMPUTE("recompute");

        private final String key;

        Part(String key) {
            this.key = key;
        }
    }

    /** One line of the table below the headline. */
    record Fact(String label, String value) {}

    static Supplement of(Report report) {
        return new Supplement(report, Texts.of(report.language()), new CitedSources(report));
    }

    /** Those that the report has something for. */
    List<Part> parts() {
        return Stream.of(Part.values()).filter(this::present).toList();
    }

    private boolean present(Part part) {
        return switch (part) {
            case STAGES, FINDINGS, RUNS -> report.project() != null;
            case ELSEWHERE -> comparable() || !report.elsewhere().isEmpty();
            case BOUNDARY -> !sections(part).isEmpty();
            case NOTICES -> !report.notices().isEmpty();
            default -> true;
        };
    }

    String heading(Part part) {
        return texts.get("report.heading." + part.key);
    }

    String title() {
        return report.title();
    }

    /** The figure and its range. */
    String subtitle() {
        return TxtExporter.subtitle(report, texts);
    }

    String statement() {
        return TxtExporter.statement(report);
    }

    /** What the stages and runs of a project are shown as; only for one that is about a project. */
    ProjectTables tables() {
        return ProjectTables.of(report, project());
    }

    /** What there is to say of the project. */
    ProjectWords words() {
        return ProjectWords.of(report, project());
    }

    private ProjectPart project() {
        return Objects.requireNonNull(report.project(), "a part of a project in a report of a workload");
    }

    /** The factors in words, the first row naming the columns. */
    List<List<String>> factors() {
        var table = new FactorTable(report, texts, sources);
        return Stream.concat(
                        Stream.of(table.header()), report.factors().stream().map(table::cells))
                .toList();
    }

    /** What ran where and how the figure comes about. */
    List<Fact> facts() {
        var format = QuantityFormat.of(report.language());
        var energy = Optional.ofNullable(report.hardwareEnergy()).map(format::energy);
        return Stream.of(
                        Optional.of(fact("workload", report.workload().text())),
                        Optional.of(fact("place", report.location().text())),
                        energy.map(value -> fact("hardwareEnergy", value)),
                        Optional.of(fact("facilityEnergy", format.energy(report.facilityEnergy()))),
                        Optional.of(fact("formula", report.formula())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get("report.fact." + key), value);
    }

    /** The headings within a part, with their sentences. */
    List<Section> sections(Part part) {
        return switch (part) {
            case BOUNDARY ->
                Stream.of(
                                new Section("report.heading.boundary", report.boundary()),
                                new Section("report.heading.leftOut", report.leftOut()),
                                new Section("report.heading.doubts", report.doubts()))
                        .filter(section -> !section.sentences().isEmpty())
                        .toList();
            case METHOD ->
                new Explanation(report)
                        .sections().stream().map(this::withPapers).toList();
            default -> List.of();
        };
    }

    /** The method names the papers that it follows. */
    private Section withPapers(Section section) {
        return section.headingKey().equals("report.heading.method")
                ? new Section(
                        section.headingKey(),
                        Stream.concat(section.sentences().stream(), Stream.of(Reference.papers(sources, texts)))
                                .toList())
                : section;
    }

    /** Whether there is another place to draw beside the own one. */
    boolean comparable() {
        return report.alternatives().size() > 1;
    }

    List<Reference> references() {
        return Reference.of(sources, texts);
    }

    /** The link as a telephone can read it off paper: a full address that is not too long for a small picture. */
    Optional<String> scannable() {
        return WebAddress.of(report.link()).map(URI::toASCIIString).filter(link -> link.length() <= LONGEST_SCANNABLE);
    }

    /** One line for the foot of every page. */
    String footer() {
        var line = texts.get("report.supplement.footer", report.dataVersion(), Prose.date(report));
        return PlainText.shortened(line, LONGEST_FOOTER);
    }

    String made() {
        var made = texts.get("report.made", report.dataVersion(), Prose.date(report)) + ".";
        return report.project() == null ? made : made + " " + texts.get("report.project.recompute");
    }
}
