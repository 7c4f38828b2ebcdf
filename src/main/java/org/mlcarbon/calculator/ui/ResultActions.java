package org.mlcarbon.calculator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.StatementService;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.report.Exporter;
import org.mlcarbon.report.ReportService;

/** What one can take away: the report in each format, the statement as text, the link. */
class ResultActions extends Div {

    private final Texts texts;
    private final StatementService statements;
    private final ReportService reports;
    private final TextArea statement = new TextArea();
    private final TextField link = new TextField();
    private volatile @Nullable Estimate estimate;
    private volatile String origin = "";

    ResultActions(Texts texts, StatementService statements, ReportService reports) {
        this.texts = texts;
        this.statements = statements;
        this.reports = reports;
        addClassName("actions");
        statement.setId("statement");
        statement.setLabel(texts.get("calculator.statement"));
        statement.setReadOnly(true);
        statement.setWidthFull();
        link.setId("share-link");
        link.setLabel(texts.get("calculator.share-link"));
        link.setReadOnly(true);
        link.setWidthFull();
        var copyStatement = new Button(texts.get("calculator.copy"), VaadinIcon.COPY_O.create());
        copyStatement.setId("copy-statement");
        Clipboard.onClick(copyStatement).writeText(statement, copied -> said("calculator.copied"), e -> failed());
        var copyLink = new Button(texts.get("calculator.link"), VaadinIcon.LINK.create());
        copyLink.setId("copy-link");
        Clipboard.onClick(copyLink).writeText(link, copied -> said("calculator.copied"), e -> failed());
        var download = new Button(texts.get("calculator.report"), VaadinIcon.DOWNLOAD.create());
        download.setId("download-report");
        download.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(download, formats(download), copyStatement, copyLink);
        buttons.addClassName("action-buttons");
        var shown = new Details(texts.get("calculator.statement-and-link"), statement, link);
        shown.setId("statement-and-link");
        add(buttons, shown);
        addAttachListener(attached -> attached.getUI().getPage().fetchCurrentURL(url -> {
            origin = url.getProtocol() + "://" + url.getAuthority();
            showTexts();
        }));
    }

    void show(Estimate shown) {
        estimate = shown;
        showTexts();
    }

    private void showTexts() {
        var shown = estimate;
        if (shown != null) {
            statement.setValue(reports.paragraph(statements.report(shown, texts.locale(), origin)));
            link.setValue(origin + StatementService.link(shown));
        }
    }

    private Popover formats(Button target) {
        var popover = new Popover();
        popover.setTarget(target);
        popover.setAutofocus(true);
        popover.setAriaLabel(texts.get("calculator.report"));
        var list = new Div();
        list.addClassName("format-list");
        reports.exporters().forEach(exporter -> list.add(format(exporter)));
        popover.add(list);
        return popover;
    }

    private Anchor format(Exporter exporter) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var shown = estimate;
            if (shown == null) {
                return DownloadResponse.error(404);
            }
            var report = statements.report(shown, texts.locale(), origin);
            var bytes = bytes(exporter, shown);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    reports.fileName(report, exporter),
                    exporter.mediaType(),
                    bytes.length);
        });
        var anchor = new Anchor(handler, texts.get(exporter.nameKey()));
        anchor.setId("download-" + exporter.id());
        anchor.addClassName("button-link");
        return anchor;
    }

    private byte[] bytes(Exporter exporter, Estimate shown) {
        try (var out = new ByteArrayOutputStream()) {
            exporter.write(statements.report(shown, texts.locale(), origin), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void said(String key) {
        Notification.show(texts.get(key), 2000, Notification.Position.BOTTOM_CENTER);
    }

    private void failed() {
        said("calculator.copy-failed");
    }
}
