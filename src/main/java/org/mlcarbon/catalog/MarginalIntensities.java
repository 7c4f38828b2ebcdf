package org.mlcarbon.catalog;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Looks up hosted marginal carbon intensities, as of a data version: one figure a year for whole countries. Their folder
 * is share-alike and may have been deleted.
 */
@Service
public class MarginalIntensities {

    private final Snapshots snapshots;

    MarginalIntensities(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Whether there are any: false where somebody deleted {@code data/cc-by-sa}. */
    public boolean areHosted(DataVersion version) {
        return !snapshots.at(version).marginals.isEmpty();
    }

    /** The newest figure of the country of an ISO 3166-1 code in any case. */
    public Optional<YearlyMarginal> ofCountry(DataVersion version, String code) {
        return snapshots.at(version).marginals.stream()
                .filter(figure -> code.equalsIgnoreCase(figure.zone().countryIso2()))
                .max(Comparator.comparingInt(YearlyMarginal::year));
    }
}
