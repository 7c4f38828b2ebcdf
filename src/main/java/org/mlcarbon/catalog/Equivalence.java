package org.mlcarbon.catalog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;

/**
 * Something well known to compare a job with. Exactly one of emissions and energy is there: the quantity of the job
 * that is divided by it.
 *
 * @param emissions of one unit
 * @param energy of one unit
 * @param unit in one English word
 * @param confirmed false where the figure is quoted by others and was not re-read at its publisher
 */
public record Equivalence(
        String id,
        String labelEn,
        String labelDe,
        @Nullable Emissions emissions,
        @Nullable Energy energy,
        String unit,
        @Nullable Integer year,
        boolean confirmed,
        Source source,
        @Nullable String note) {

    /** German label in German, English label else. */
    public String label(Locale locale) {
        return locale.getLanguage().equals("de") ? labelDe : labelEn;
    }
}
