package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.Map;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.common.text.Texts;

/** Links among the pages on one result; each keeps the workload. */
class DoubtTabs extends Nav {

    /** The pages, in the order of the links. */
    enum Tab {
        RANGE,
        BOUNDARY,
        ACCOUNTING,
        CALCULATORS;

        /** The path of the page. */
        String path() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Map<Tab, Anchor> links = new EnumMap<>(Tab.class);

    DoubtTabs(Texts texts, Tab shown) {
        addClassName("page-tabs");
        getElement().setAttribute("aria-label", texts.get("doubt.pages"));
        var list = new UnorderedList();
        for (var tab : Tab.values()) {
            var link = new Anchor(tab.path(), texts.get("doubt.tab." + tab.path()));
            link.setId("tab-" + tab.path());
            if (tab == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            links.put(tab, link);
            list.add(new ListItem(link));
        }
        add(list);
    }

    void show(WorkloadRequest workload) {
        var query = QueryParameters.simple(WorkloadParameters.of(workload)).getQueryString();
        links.forEach((tab, link) -> link.setHref(tab.path() + "?" + query));
    }
}
