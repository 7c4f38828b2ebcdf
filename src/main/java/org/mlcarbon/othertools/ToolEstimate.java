package org.mlcarbon.othertools;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.OtherTool;
import org.mlcarbon.catalog.OtherToolSetting;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.core.othertools.Chain;
import org.mlcarbon.core.othertools.Rounding;

/**
 * What a calculator gives for a workload by its published formula, or why it gives nothing. It is not the calculator itself.
 *
 * @param id of the row, or {@link #OWN}
 * @param version whose formula and constants these are
 * @param asOf when they were read, ISO 8601
 * @param measures whether it measures on the machine, so that the figure is the one with the power of the user
 * @param chain the terms that are multiplied; none if it gives nothing
 * @param factors every term with its source
 * @param missing why it gives nothing
 */
public record ToolEstimate(
        String id,
        String name,
        String version,
        String asOf,
        boolean measures,
        @Nullable Chain chain,
        List<Factor> factors,
        @Nullable Missing missing,
        @Nullable Source source) {

    /** The id of the estimate of this product. */
    public static final String OWN = "ml-carbon";

    private static final String OWN_NAME = "ML Carbon";

    static ToolEstimate of(OtherTool tool, Chain chain, List<Factor> factors) {
        return new ToolEstimate(
                tool.id(),
                tool.name(),
                tool.version(),
                tool.asOf(),
                tool.measures(),
                chain,
                List.copyOf(factors),
                null,
                tool.source());
    }

    static ToolEstimate of(OtherTool tool, Missing missing) {
        return new ToolEstimate(
                tool.id(),
                tool.name(),
                tool.version(),
                tool.asOf(),
                tool.measures(),
                null,
                List.of(),
                missing,
                tool.source());
    }

    /**
     * The estimate of this product as one end of a walk.
     *
     * @param ratedKwh device energy before utilisation, or what was measured, kWh
     * @param hostKwh energy of the hosts, kWh
     */
    public static ToolEstimate own(
            String dataVersion,
            String published,
            double ratedKwh,
            double utilisation,
            double hostKwh,
            double pue,
            double gramsPerKwh,
            List<Factor> factors) {
        var chain = new Chain(ratedKwh, utilisation, hostKwh, pue, gramsPerKwh, Rounding.NONE);
        return new ToolEstimate(OWN, OWN_NAME, dataVersion, published, false, chain, factors, null, null);
    }

    /** The same as a line of a published comparison, where one calculator may stand with two utilisations. */
    ToolEstimate asLine(OtherToolSetting setting) {
        var utilisation = setting.utilisation() == null ? "" : " (" + Math.round(100 * setting.utilisation()) + " %)";
        return new ToolEstimate(
                setting.id(), name + utilisation, version, asOf, measures, chain, factors, missing, source);
    }

    /** Whether it is the estimate of this product. */
    public boolean isOwn() {
        return id.equals(OWN);
    }

    /** Whether it gives a figure. */
    public boolean computable() {
        return chain != null;
    }

    /** Emissions, kg CO2e, with the rounding of the calculator. */
    public double kilograms() {
        return known().kilograms();
    }

    /** Energy at the meter, kWh, with the rounding of the calculator. */
    public double facilityKwh() {
        return known().facilityKwh();
    }

    Chain known() {
        if (chain == null) {
            throw new IllegalStateException(name + " gives no figure: " + missing);
        }
        return chain;
    }
}
