package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.catalog.EmbodiedConvention;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.boundary.Manufacture;
import org.mlcarbon.core.quantity.Energy;

/** Tables of the boundary page: the terms with their sources, and one work under each convention of manufacture. */
record BoundaryTable(Texts texts, BoundaryWords words) {

    Component terms(Estimate estimate) {
        var table = table("terms", "term", "energy", "emissions", "source");
        for (var term : estimate.terms()) {
            var row = row(table, words.name(term));
            number(row, term.energyKwh() == null ? "–" : format().energy(new Energy(term.energyKwh())));
            number(row, words.emissions(term.emissions()));
            row.addDataCell().add(source(term.source()));
        }
        return scrolling(table, "doubt.boundary.terms");
    }

    /** Manufacture of the same work by each convention that needs no more than device-hours. */
    Component conventions(Estimate estimate, List<EmbodiedConvention> conventions) {
        var table = table("conventions", "convention", "device", "server", "life", "use", "emissions", "source");
        for (var one : conventions) {
            var row = row(table, texts.get("boundary.convention." + one.id()));
            var device = Objects.requireNonNull(one.perDevice());
            number(row, format().plain(device.kilogramsCo2e(), "kg"));
            number(
                    row,
                    format().plain(one.perServer().kilogramsCo2e(), "kg") + " / "
                            + format().plain(one.devicesPerServer()));
            number(row, format().plain(one.lifetimeYears(), texts.get("doubt.boundary.years")));
            number(row, format().share(one.useShare()));
            number(row, manufacture(estimate, one));
            row.addDataCell().add(source(one.source()));
        }
        return scrolling(table, "doubt.boundary.conventions");
    }

    private String manufacture(Estimate estimate, EmbodiedConvention convention) {
        var hours = hours(estimate, convention);
        return hours == null
                ? texts.get("doubt.boundary.no-hours")
                : words.emissions(new Manufacture(
                                Objects.requireNonNull(convention.perDevice()),
                                convention.perServer(),
                                convention.devicesPerServer(),
                                convention.lifetimeYears(),
                                convention.useShare())
                        .of(hours));
    }

    private static @Nullable Double hours(Estimate estimate, EmbodiedConvention convention) {
        var request = estimate.request();
        double share = Objects.requireNonNullElse(request.deviceShare(), 1.0);
        var worked = estimate.work().deviceHours() == null
                ? request.embodiedDeviceHours()
                : (Double) (estimate.work().deviceHours() * share);
        if (worked == null || !convention.reservedHours()) {
            return worked;
        }
        double idle = estimate.factors().stream()
                .filter(factor -> factor.name().equals("idleDeviceHours"))
                .mapToDouble(factor -> factor.value() * share)
                .sum();
        return worked + idle;
    }

    private QuantityFormat format() {
        return QuantityFormat.of(texts.locale());
    }

    private NativeTable table(String id, String... columns) {
        var table = new NativeTable();
        table.setId("boundary-" + id);
        var head = table.getHead().addRow();
        for (var column : columns) {
            var cell = head.addHeaderCell();
            cell.setText(texts.get("doubt.boundary.column." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        return table;
    }

    private static NativeTableRow row(NativeTable table, String name) {
        var row = table.getBody().addRow();
        var cell = row.addHeaderCell();
        cell.setText(name);
        cell.getElement().setAttribute("scope", "row");
        return row;
    }

    private static void number(NativeTableRow row, String text) {
        var cell = row.addDataCell();
        cell.setText(text);
        cell.addClassName("number");
    }

    private Component source(@Nullable Source source) {
        if (source == null) {
            return new Span(texts.get("doubt.boundary.given"));
        }
        if (source.url() == null) {
            return new Span(source.title());
        }
        var link = new Anchor(source.url(), source.title(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        return link;
    }

    private Component scrolling(NativeTable table, String label) {
        var frame = new Div(table);
        frame.addClassName("table-scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", texts.get(label));
        return frame;
    }
}
