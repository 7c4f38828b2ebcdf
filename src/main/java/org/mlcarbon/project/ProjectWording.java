package org.mlcarbon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Interval;

/** The totals of a project in the words of one language. */
public final class ProjectWording {

    private final Texts texts;
    private final QuantityFormat format;

    public ProjectWording(Locale locale) {
        texts = Texts.of(locale);
        format = QuantityFormat.of(locale);
    }

    /** What a reader must know beside the figures, sentence by sentence. */
    public List<String> remarks(ProjectTotals totals) {
        var remarks = new ArrayList<String>();
        var multiplier = totals.multiplier();
        remarks.add(
                multiplier == null
                        ? texts.get("project.remark.no-final-training")
                        : texts.get("project.remark.multiplier", format.ratio(multiplier.energy())));
        var amounts = totals.whole().amounts();
        if (amounts.meterOnlyKwh() > 0) {
            var share = format.share(amounts.meterOnlyKwh() / amounts.facilityKwh());
            remarks.add(texts.get("project.remark.meter-only", share));
        }
        if (totals.cost().runsPriced() > 0) {
            addUnpriced(totals.cost(), remarks);
        }
        var budget = totals.budget();
        if (budget != null && budget.leftKg() < 0) {
            var over = format.emissions(new Emissions(-budget.leftKg()));
            remarks.add(texts.get("project.remark.over-budget", over));
        }
        if (!totals.factorsComplete()) {
            remarks.add(texts.get("project.remark.factors", Factors.MAX));
        }
        return List.copyOf(remarks);
    }

    /** Manufacture of the runs that ask for it, in one sentence. */
    public String embodied(EmbodiedTotal made) {
        var range = new Interval(made.lowKg(), made.highKg());
        return texts.get(
                made.runsWithout() == 0 ? "project.embodied.all" : "project.embodied",
                format.emissions(new Emissions(made.kg()), range),
                format.range(range),
                made.runs(),
                made.runs() + made.runsWithout());
    }

    private void addUnpriced(Cost cost, List<String> remarks) {
        if (cost.runsWithoutPrice() > 0) {
            remarks.add(texts.get("project.remark.no-price", cost.runsWithoutPrice()));
        }
        if (cost.runsWithoutDeviceHours() > 0) {
            remarks.add(texts.get("project.remark.no-device-hours", cost.runsWithoutDeviceHours()));
        }
    }

    /** The famous estimate and its correction, in one sentence. */
    public String search(SearchComparison search) {
        return texts.get(
                "project.remark.search",
                format.emissions(Objects.requireNonNull(search.estimated().publishedEmissions())),
                format.emissions(Objects.requireNonNull(search.ran().publishedEmissions())),
                SearchComparison.CORRECTION);
    }
}
