package org.mlcarbon.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.form.ReportPanel;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.ProjectStatements;
import org.mlcarbon.report.Report;
import org.mlcarbon.report.ReportService;

/** The report of the project on the page: in every format, to read, copy and download, blind for review on request. */
class ProjectReportCard extends Composite<Section> {

    private final Supplier<Project> current;
    private final ProjectStatements statements;
    private final Locale locale;
    private final ReportPanel panel;
    private volatile @Nullable Made made;
    private boolean wanted;

    /** A report with what it was made of, so that an unchanged project is computed once. */
    private record Made(Project project, boolean blind, Report report) {}

    /** @param current the project as it is on the page; it is asked anew at each refresh and download */
    ProjectReportCard(Texts texts, Supplier<Project> current, ProjectStatements statements, ReportService reports) {
        this.current = current;
        this.statements = statements;
        locale = texts.locale();
        panel = new ReportPanel(texts, "project.report", reports, new Shown());
        setVisible(false);
    }

    @Override
    protected Section initContent() {
        return panel;
    }

    /** Shows the report of the project as it is now; nothing while it has no runs or a problem, which the page tells. */
    void refresh() {
        wanted = true;
        setVisible(report(false).isPresent());
        if (isVisible()) {
            panel.refresh();
        }
    }

    /** Shows no report, and makes none, until {@link #refresh}. */
    void postpone() {
        wanted = false;
        setVisible(false);
    }

    private Optional<Report> report(boolean blind) {
        if (!wanted) {
            return Optional.empty();
        }
        var project = current.get();
        var known = made;
        if (known != null && known.blind() == blind && known.project().equals(project)) {
            return Optional.of(known.report());
        }
        if (project.runs().isEmpty()) {
            return Optional.empty();
        }
        try {
            var report = statements.report(project, blind, locale);
            made = new Made(project, blind, report);
            return Optional.of(report);
        } catch (InvalidProject e) {
            return Optional.empty(); // the page says what is wrong, beside the run
        }
    }

    /** The project as a report. */
    private final class Shown implements ReportPanel.Content {

        @Override
        public Optional<Report> report(boolean blind, String origin) {
            return ProjectReportCard.this.report(blind);
        }

        @Override
        public List<String> warnings() {
            if (!wanted) {
                return List.of();
            }
            try {
                return statements.warnings(current.get(), locale);
            } catch (InvalidProject e) {
                return List.of(); // then there is no report to warn of
            }
        }
    }
}
