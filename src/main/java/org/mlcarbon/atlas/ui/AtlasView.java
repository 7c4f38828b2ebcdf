package org.mlcarbon.atlas.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.atlas.AtlasService;
import org.mlcarbon.atlas.AtlasWording;
import org.mlcarbon.atlas.Exhibit;
import org.mlcarbon.atlas.Ladder;
import org.mlcarbon.atlas.LadderService;
import org.mlcarbon.atlas.TodayService;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TitledPage;
import org.mlcarbon.core.quantity.Emissions;

/** Every published run: on one ladder, in a gallery, each recomputed; what is chosen stands in the address. */
@Route("atlas")
@Menu(order = 4, title = "atlas.title", icon = "vaadin:globe")
@StyleSheet("context://app/atlas.css")
class AtlasView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient LadderService ladders;
    private final transient TodayService today;
    private final transient CalculatorService calculator;
    private final transient AtlasService atlas;
    private final transient AtlasWording wording;
    private final transient List<Exhibit> runs;
    private final transient Texts texts = Texts.of(getLocale());
    private final Div message = new Div();
    private final LadderCard ladder;
    private final GalleryCard gallery;
    private transient AtlasAddress address = AtlasAddress.EMPTY;
    private @Nullable RunDialog dialog;

    AtlasView(AtlasService atlas, LadderService ladders, TodayService today, CalculatorService calculator) {
        this.atlas = atlas;
        this.ladders = ladders;
        this.today = today;
        this.calculator = calculator;
        runs = atlas.all();
        wording = new AtlasWording(texts.locale(), atlas);
        ladder = new LadderCard(texts, wording, this::place, this::open);
        gallery = new GalleryCard(
                texts, wording, runs, atlas.version().id(), query -> go(address.with(query)), this::open);
        addClassNames("sections", "atlas");
        message.setId("form-message");
        message.getElement().setAttribute("role", "alert");
        message.addClassName("form-message");
        message.setVisible(false);
        add(
                new H1(texts.get("atlas.title")),
                new Paragraph(
                        texts.get("atlas.intro", runs.size(), atlas.version().id())),
                message,
                ladder,
                gallery);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var read = AtlasAddress.read(event.getLocation().getQueryParameters(), runs);
        address = read.address();
        var said = new ArrayList<String>();
        if (!read.dropped().isEmpty()) {
            said.add(texts.get("atlas.dropped", String.join(", ", read.dropped())));
        }
        if (read.dropped().contains("kg")) {
            said.add(texts.get("atlas.mine.range", Ladder.MIN_KG, Ladder.MAX_KG));
        }
        gallery.show(address.query());
        ladder.show(ladders.ladder(mine(said)), address);
        say(said);
        var asked = address.run();
        if (asked != null) {
            atlas.find(asked).ifPresent(this::show);
        }
    }

    /** The reader's own, in kg or as a workload; what cannot be placed is said. */
    private @Nullable Emissions mine(List<String> said) {
        var kg = address.kg();
        if (kg != null) {
            return new Emissions(kg);
        }
        var workload = address.workload();
        if (workload == null) {
            return null;
        }
        try {
            var emissions = calculator.estimate(workload).footprint().operational();
            if (emissions.kilogramsCo2e() < Ladder.MIN_KG || emissions.kilogramsCo2e() > Ladder.MAX_KG) {
                said.add(texts.get("atlas.mine.range", Ladder.MIN_KG, Ladder.MAX_KG));
                return null;
            }
            return emissions;
        } catch (InvalidWorkload e) {
            e.problems().forEach(problem -> said.add(problem.message(texts)));
            return null;
        }
    }

    private void place(@Nullable Double kilograms) {
        go(address.with(kilograms));
        var said = new ArrayList<String>();
        ladder.show(ladders.ladder(mine(said)), address);
        say(said);
    }

    private void go(AtlasAddress next) {
        address = next;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("atlas", address.parameters()));
        gallery.show(address.query());
    }

    private void open(Exhibit exhibit) {
        remember(exhibit.run().id());
        show(exhibit);
    }

    private void show(Exhibit exhibit) {
        if (dialog != null) {
            dialog.close();
        }
        dialog = new RunDialog(texts, wording, exhibit, today);
        dialog.addClosedListener(closed -> remember(null));
        dialog.open();
    }

    private void remember(@Nullable String run) {
        address = address.open(run);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("atlas", address.parameters()));
    }

    private void say(List<String> sentences) {
        message.removeAll();
        sentences.stream().distinct().forEach(sentence -> message.add(new Paragraph(sentence)));
        message.setVisible(!sentences.isEmpty());
    }
}
