package org.mlcarbon.atlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mlcarbon.atlas.AtlasQuery;
import org.mlcarbon.atlas.AtlasWording;
import org.mlcarbon.atlas.Exhibit;
import org.mlcarbon.atlas.Sort;
import org.mlcarbon.atlas.Verdict;
import org.mlcarbon.common.text.Texts;

/** Which runs the gallery shows, and in which order. */
class FilterFields extends Div {

    private final Texts texts;
    private final transient Consumer<AtlasQuery> changed;
    private final TextField text = new TextField();
    private final Select<Integer> year;
    private final Select<String> phase;
    private final Select<String> device;
    private final Select<Verdict> verdict;
    private final Select<Sort> sort;

    FilterFields(Texts texts, AtlasWording wording, List<Exhibit> runs, Consumer<AtlasQuery> changed) {
        this.texts = texts;
        this.changed = changed;
        var devices = devices(runs);
        year = select("year", years(runs), String::valueOf);
        phase = select("phase", phases(runs), wording::phase);
        device = select("device", List.copyOf(devices.keySet()), id -> devices.getOrDefault(id, id));
        verdict = select("verdict", List.of(Verdict.values()), one -> texts.get("atlas.verdict." + one.word()));
        sort = select("sort", List.of(Sort.values()), one -> texts.get("atlas.sort." + one.word()));
        sort.setEmptySelectionAllowed(false);
        text.setId("filter-text");
        text.setLabel(texts.get("atlas.filter.text"));
        text.setMaxLength(AtlasQuery.MAX_TEXT);
        text.setClearButtonVisible(true);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        addClassName("form-row");
        add(text, verdict, year, phase, device, sort);
    }

    private <T> Select<T> select(String name, List<T> items, Function<T, String> label) {
        var select = new Select<T>();
        select.setId("filter-" + name);
        select.setLabel(texts.get("atlas.filter." + name));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get("atlas.filter.all"));
        select.setItemLabelGenerator(item -> item == null ? texts.get("atlas.filter.all") : label.apply(item));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        return select;
    }

    private static List<Integer> years(List<Exhibit> runs) {
        return runs.stream().map(run -> run.run().year()).distinct().sorted().toList();
    }

    private static List<String> phases(List<Exhibit> runs) {
        return runs.stream().map(run -> run.run().phase()).distinct().sorted().toList();
    }

    /** Names by id, in the order of the ids. */
    private static Map<String, String> devices(List<Exhibit> runs) {
        var devices = new TreeMap<String, String>();
        runs.stream().map(Exhibit::hardware).filter(Objects::nonNull).forEach(row -> devices.put(row.id(), row.name()));
        return devices;
    }

    private void changed() {
        changed.accept(new AtlasQuery(
                text.getValue(),
                year.getValue(),
                phase.getValue(),
                device.getValue(),
                verdict.getValue(),
                sort.getValue()));
    }

    void fill(AtlasQuery query) {
        text.setValue(query.text());
        year.setValue(query.year());
        phase.setValue(query.phase());
        device.setValue(query.device());
        verdict.setValue(query.verdict());
        sort.setValue(query.sort());
    }
}
