package org.mlcarbon.learn;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.share.ShareLink;

/** Figures, places and sources in the words of one language. */
public record LearnWording(Texts texts, QuantityFormat format, Wording wording) {

    public static LearnWording of(Locale locale) {
        return new LearnWording(Texts.of(locale), QuantityFormat.of(locale), new Wording(locale));
    }

    public String emissions(Emissions emissions) {
        return format.emissions(emissions);
    }

    public String energy(Energy energy) {
        return format.energy(energy);
    }

    /** The year that a factor holds for. */
    public String year(Factor factor) {
        return year(factor.year());
    }

    /** A year, or that none is stated. */
    public String year(@Nullable Integer year) {
        return year == null ? texts.get("learn.no-year") : String.valueOf(year);
    }

    /** A country by its ISO 3166-1 code. */
    public String country(Catalog catalog, String code) {
        return catalog.country(catalog.current(), code)
                .map(country -> country.name(texts.locale()))
                .orElse(code);
    }

    /** Where an estimate ran, such as "Amazon Web Services us-east-1 (N. Virginia)". */
    public String place(Estimate estimate, Catalog catalog) {
        return wording.place(estimate, catalog);
    }

    /** Publisher, title and when it was published. */
    public String source(Source source) {
        return source.published() == null
                ? texts.get("learn.source", source.publisher(), source.title())
                : texts.get("learn.source.published", source.publisher(), source.title(), source.published());
    }

    /** The calculator with a workload, its tables pinned. */
    public static String calculator(Estimate estimate) {
        return ShareLink.of(
                ".",
                WorkloadParameters.of(estimate.request()),
                estimate.version().id());
    }

    /** Another page with parameters, the tables pinned. */
    static String link(String page, Map<String, String> parameters, DataVersion version) {
        return ShareLink.of(page, parameters, version.id());
    }

    /** A day, such as 14 June 2021. */
    public String day(Instant time) {
        return DateTimeFormatter.ofPattern(texts.get("learn.day"), texts.locale())
                .withZone(ZoneOffset.UTC)
                .format(time);
    }
}
