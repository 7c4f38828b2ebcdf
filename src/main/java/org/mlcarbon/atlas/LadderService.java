package org.mlcarbon.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Equivalence;
import org.mlcarbon.core.quantity.Emissions;
import org.springframework.stereotype.Service;

/** The ladder of the current tables. */
@Service
public class LadderService {

    /** Emissions that most readers can picture and that were re-read at their source; nothing that absorbs. */
    private static final List<String> KNOWN = List.of(
            "epa-smartphone-charge",
            "ga-car-eu-km",
            "epa-gasoline-gallon",
            "ga-flight-paris-london",
            "strubell-flight-ny-sf",
            "ga-flight-ny-melbourne",
            "epa-home-electricity-year",
            "strubell-human-life-year",
            "strubell-american-life-year",
            "strubell-car-lifetime");

    private final AtlasService atlas;
    private final Catalog catalog;

    LadderService(AtlasService atlas, Catalog catalog) {
        this.atlas = atlas;
        this.catalog = catalog;
    }

    /** All runs that print emissions, with the reader's own where it is given. */
    public Ladder ladder(@Nullable Emissions mine) {
        return Ladder.of(atlas.all(), known(), mine);
    }

    private List<Equivalence> known() {
        var rows = catalog.equivalences(atlas.version());
        return KNOWN.stream()
                .map(id -> rows.stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
