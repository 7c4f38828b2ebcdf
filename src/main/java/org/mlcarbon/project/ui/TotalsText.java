package org.mlcarbon.project.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.project.Amounts;
import org.mlcarbon.project.BudgetUse;
import org.mlcarbon.project.Cost;
import org.mlcarbon.project.Multiplier;
import org.mlcarbon.project.ProjectTotals;
import org.mlcarbon.project.ProjectWording;
import org.mlcarbon.project.SearchComparison;

/** The totals of a project in sentences. */
record TotalsText(Texts texts) {

    private QuantityFormat format() {
        return QuantityFormat.of(texts.locale());
    }

    String emissions(double kg) {
        return format().emissions(new Emissions(kg));
    }

    String energy(double kwh) {
        return format().energy(new Energy(kwh));
    }

    /** A count with its groups, such as 4,789. */
    String count(long number) {
        var format = NumberFormat.getIntegerInstance(texts.locale());
        return format.format(number);
    }

    /** A number to three significant digits, such as 1,210 or 0.25. */
    String plain(double number) {
        return format().plain(new BigDecimal(number).round(new MathContext(3)).doubleValue());
    }

    /** A large number as people say it, to two significant digits, such as 26,000,000. */
    String large(double number) {
        var format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(number < 10 ? 1 : 0);
        return format.format(new BigDecimal(number).round(new MathContext(2)));
    }

    /** A number by its power of ten, such as 1.2 × 10²⁰. */
    String scientific(double number) {
        int exponent = (int) Math.floor(Math.log10(number));
        var digits = String.valueOf(exponent)
                .chars()
                .mapToObj(digit -> String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')))
                .collect(Collectors.joining());
        return plain(number / Math.pow(10, exponent)) + "\u00a0×\u00a010" + digits;
    }

    /** Energy at the meter, and at the machines where that is known of all. */
    String energy(Amounts whole) {
        return whole.meterOnlyKwh() > 0
                ? texts.get("project.totals.energy.meter", energy(whole.facilityKwh()))
                : texts.get("project.totals.energy", energy(whole.facilityKwh()), energy(whole.hardwareKwh()));
    }

    /** Runs, trainings and device-hours. */
    String work(Amounts whole) {
        return texts.get(
                whole.deviceHours() > 0 ? "project.totals.work" : "project.totals.work.no-hours",
                whole.runs(),
                whole.trainings(),
                count(Math.round(whole.deviceHours())));
    }

    String multiplier(ProjectTotals totals) {
        var multiplier = totals.multiplier();
        if (multiplier == null) {
            return texts.get("project.totals.no-final");
        }
        var energy = format().ratio(multiplier.energy());
        return isAlike(multiplier)
                ? texts.get("project.totals.multiplier.alike", energy)
                : texts.get(
                        "project.totals.multiplier",
                        energy,
                        format().ratio(Objects.requireNonNull(multiplier.emissions())));
    }

    /** Whether both ratios print the same, or only that of the energy exists. */
    private boolean isAlike(Multiplier multiplier) {
        return multiplier.emissions() == null
                || format().ratio(multiplier.energy()).equals(format().ratio(multiplier.emissions()));
    }

    /** What runs cost that led nowhere. */
    String failed(ProjectTotals totals) {
        double kg = totals.failed().kg() + totals.aborted().kg();
        long runs = totals.failed().runs() + totals.aborted().runs();
        double whole = totals.whole().amounts().kg();
        return runs == 0
                ? texts.get("project.totals.none-failed")
                : texts.get(
                        "project.totals.failed",
                        totals.failed().runs(),
                        totals.aborted().runs(),
                        emissions(kg),
                        format().share(whole == 0 ? 0 : kg / whole));
    }

    String measured(ProjectTotals totals) {
        if (totals.measuredShare() == 0) {
            return texts.get("project.totals.estimated");
        }
        return totals.measuredShare() == 1
                ? texts.get("project.totals.measured.all")
                : texts.get("project.totals.measured", format().share(totals.measuredShare()));
    }

    /** What the device-hours cost; empty if no run has a price. */
    String cost(Cost cost) {
        if (cost.runsPriced() == 0) {
            return "";
        }
        var sentences = new ArrayList<String>();
        sentences.add(texts.get("project.totals.cost", money(cost.total(), cost.currency())));
        if (cost.runsWithoutPrice() > 0) {
            sentences.add(texts.get("project.totals.cost.unpriced", cost.runsWithoutPrice()));
        }
        if (cost.runsWithoutDeviceHours() > 0) {
            sentences.add(texts.get("project.totals.cost.no-hours", cost.runsWithoutDeviceHours()));
        }
        return String.join(" ", sentences);
    }

    /** To whole units from a hundred on, with two decimals below. */
    String money(double amount, @Nullable String currency) {
        var format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(amount < 100 ? 2 : 0);
        format.setMinimumFractionDigits(amount < 100 ? 2 : 0);
        return format.format(amount) + "\u00a0" + Objects.requireNonNullElse(currency, "");
    }

    String budget(BudgetUse budget) {
        var used = format().share(budget.usedShare());
        return texts.get(
                budget.leftKg() < 0 ? "project.totals.budget.over" : "project.totals.budget",
                emissions(Math.abs(budget.leftKg())),
                emissions(budget.budgetKg()),
                used);
    }

    /** The famous search, never without its correction. */
    String search(SearchComparison search) {
        return texts.get(
                "project.totals.search",
                format().ratio(search.timesEstimated()),
                SearchComparison.CORRECTION,
                format().ratio(search.timesRan()));
    }

    /** What the totals say in a row of sentences. */
    List<String> sentences(ProjectTotals totals) {
        var sentences = new ArrayList<>(List.of(multiplier(totals), failed(totals), measured(totals)));
        sentences.add(cost(totals.cost()));
        if (totals.budget() != null) {
            sentences.add(budget(totals.budget()));
        }
        if (totals.embodied() != null) {
            sentences.add(new ProjectWording(texts.locale()).embodied(totals.embodied()));
        }
        sentences.removeIf(String::isEmpty);
        return sentences;
    }
}
