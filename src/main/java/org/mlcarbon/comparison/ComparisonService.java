package org.mlcarbon.comparison;

import java.util.List;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Intensities;
import org.springframework.stereotype.Service;

/**
 * The same work over regions, providers, devices and years. One ranking holds figures of one series only, and of one year
 * unless the year is what varies: what the series lacks is listed apart.
 */
@Service
public class ComparisonService {

    private final Basis.Finder bases;
    private final RegionRanking regions;
    private final ProviderRanking providers;
    private final HardwareRanking hardware;
    private final YearRanking years;
    private final SettledYears published;
    private final Intensities intensities;

    ComparisonService(
            Basis.Finder bases,
            RegionRanking regions,
            ProviderRanking providers,
            HardwareRanking hardware,
            YearRanking years,
            SettledYears published,
            Intensities intensities) {
        this.bases = bases;
        this.regions = regions;
        this.providers = providers;
        this.hardware = hardware;
        this.years = years;
        this.published = published;
        this.intensities = intensities;
    }

    /** The workload itself, priced by the series asked for where that prices its place, else by the default. */
    public Estimate workload(WorkloadRequest workload) throws InvalidWorkload {
        return bases.of(workload).estimate();
    }

    /** The series that price at least one region, the default first. */
    public List<SeriesChoice> choices(DataVersion version) {
        return intensities.series(version).stream()
                .map(series -> new SeriesChoice(
                        series,
                        List.copyOf(published.regionsByYear(series, version).descendingKeySet())))
                .filter(choice -> !choice.years().isEmpty())
                .toList();
    }

    /** The work in every region of the filter, each with its own PUE unless the workload gives one. */
    public Comparison regions(WorkloadRequest workload, RegionFilter filter) throws InvalidWorkload {
        return regions.of(bases.of(workload), filter);
    }

    /** The cleanest, the middle and the dirtiest region of each provider, of those in the filter. */
    public ProviderComparison providers(WorkloadRequest workload, RegionFilter filter) throws InvalidWorkload {
        return providers.of(regions(workload, filter));
    }

    /** The work on other devices of which the peak rate is known, in the place of the workload. */
    public Comparison hardware(WorkloadRequest workload) throws InvalidWorkload {
        return hardware.of(bases.of(workload).estimate());
    }

    /** The work in its place on the grid of each year since 2019 that its series has. */
    public Comparison years(WorkloadRequest workload) throws InvalidWorkload {
        return years.of(bases.of(workload).estimate());
    }

    /** By the word of the HTTP interface; the filter is of use for regions and providers only. */
    public Comparison by(By by, WorkloadRequest workload, RegionFilter filter) throws InvalidWorkload {
        return switch (by) {
            case REGION -> regions(workload, filter);
            case PROVIDER -> providers(workload, filter).ranking();
            case HARDWARE -> hardware(workload);
            case YEAR -> years(workload);
        };
    }
}
