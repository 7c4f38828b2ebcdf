package org.mlcarbon.lecture;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.mlcarbon.calculator.Elsewhere.Option;
import org.mlcarbon.calculator.Equivalent;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.catalog.Series;
import org.mlcarbon.core.quantity.Emissions;

/**
 * The same work in the regions of one provider, priced by one series in one year.
 *
 * @param estimate the work, and where the asker ran it
 * @param providers those that have enough regions to tell the story of, by name
 * @param regions of the provider, at least {@value #FEWEST_REGIONS}, least emissions first
 * @param equivalents what the difference between dirtiest and cleanest equals
 */
public record Lecture(
        Estimate estimate,
        Provider provider,
        List<Provider> providers,
        Series series,
        int year,
        List<Option> regions,
        List<Equivalent> equivalents) {

    /** Cleanest, median and dirtiest are three regions. */
    static final int FEWEST_REGIONS = 3;

    public Lecture {
        if (regions.size() < FEWEST_REGIONS) {
            throw new IllegalArgumentException(
                    "a lecture needs at least " + FEWEST_REGIONS + " regions, not " + regions.size());
        }
        regions = List.copyOf(regions);
    }

    public Option cleanest() {
        return regions.getFirst();
    }

    public Option dirtiest() {
        return regions.getLast();
    }

    /** Of the regions between cleanest and dirtiest, the one of median carbon intensity: the lower one of two. */
    public Option median() {
        var between = regions.subList(1, regions.size() - 1).stream()
                .sorted(Comparator.<Option>comparingDouble(
                                option -> option.priced().value().gramsPerKilowattHour())
                        .thenComparing(option -> option.region().id()))
                .toList();
        return between.get((between.size() - 1) / 2);
    }

    /** Emissions of the dirtiest region / emissions of the cleanest; nothing where the cleanest emits nothing. */
    public OptionalDouble factor() {
        return ratio(
                dirtiest().emissions().kilogramsCo2e(), cleanest().emissions().kilogramsCo2e());
    }

    /** The same for their carbon intensities alone, without the PUE of their buildings. */
    public OptionalDouble electricityFactor() {
        return ratio(
                dirtiest().priced().value().gramsPerKilowattHour(),
                cleanest().priced().value().gramsPerKilowattHour());
    }

    /** What the work emits more in the dirtiest region than in the cleanest, kg CO2e. */
    public Emissions difference() {
        return difference(regions);
    }

    static Emissions difference(List<Option> regions) {
        return new Emissions(regions.getLast().emissions().kilogramsCo2e()
                - regions.getFirst().emissions().kilogramsCo2e());
    }

    /** Length of a region's bar, 0 to 1: its part of the dirtiest region's emissions. */
    public double share(Option option) {
        double most = dirtiest().emissions().kilogramsCo2e();
        return most == 0 ? 0 : option.emissions().kilogramsCo2e() / most;
    }

    private static OptionalDouble ratio(double most, double least) {
        return least == 0 ? OptionalDouble.empty() : OptionalDouble.of(most / least);
    }
}
