package org.mlcarbon.comparison.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.comparison.NotComparable;

/** What a ranking leaves out, folded: one line for each reason with all that it holds for. */
class LeftOut extends Details {

    private final Texts texts;

    LeftOut(Texts texts) {
        this.texts = texts;
        setId("not-comparable");
    }

    void show(List<NotComparable> left) {
        setVisible(!left.isEmpty());
        setSummaryText(texts.get("comparison.left", left.size()));
        var reasons = left.stream()
                .collect(Collectors.groupingBy(
                        one -> one.message(texts),
                        LinkedHashMap::new,
                        Collectors.mapping(NotComparable::label, Collectors.joining("; "))));
        var list = new UnorderedList();
        reasons.forEach((reason, labels) -> list.add(
                new ListItem(labels.isEmpty() ? reason : texts.get("comparison.left.reason", labels, reason))));
        removeAll();
        add(list);
    }
}
