package org.mlcarbon.accounting;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Source;

/**
 * What a lens shows, with what a reader needs to know which figure it is.
 *
 * @param emissionsKg kg; negative only for a marginal intensity
 * @param intensityGPerKwh g/kWh of facility energy, an average in 0 to 2,000, a marginal one of any sign
 * @param basis {@code average}, {@code marginal-operating} or {@code marginal}
 * @param scope {@code lifecycle}, {@code direct} or {@code unstated}
 * @param flow {@code production}, {@code consumption} or {@code unstated}
 * @param gas {@code co2}, {@code co2e} or {@code unstated}
 * @param year the year of the intensity, where it is known
 * @param origin the series, or what the user calls the source of an own figure
 * @param source the published row; none for what the user gave
 */
public record LensFigure(
        double emissionsKg,
        double intensityGPerKwh,
        String basis,
        String scope,
        String flow,
        String gas,
        @Nullable Integer year,
        @Nullable String origin,
        @Nullable Source source) {

    static final String AVERAGE = "average";
    static final String MARGINAL = "marginal";
    static final String UNSTATED = "unstated";

    /** Whether it stands for the power stations at the margin, and so in no ratio to the figure of another lens. */
    public boolean isMarginal() {
        return !basis.equals(AVERAGE);
    }

    /** Whether it holds carbon dioxide alone; so does a marginal figure that does not say it holds more. */
    public boolean isCarbonDioxideOnly() {
        return gas.equals("co2") || (isMarginal() && gas.equals(UNSTATED));
    }

    /** The unit of the intensity as the tables write it. */
    public String unit() {
        return isCarbonDioxideOnly() ? "g CO2/kWh" : "g CO2e/kWh";
    }
}
