package org.mlcarbon.atlas;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.springframework.stereotype.Service;

/** Every published run of the current tables, recomputed. */
@Service
public class AtlasService {

    private final Catalog catalog;

    AtlasService(Catalog catalog) {
        this.catalog = catalog;
    }

    /** All runs, by id. */
    public List<Exhibit> all() {
        var version = catalog.current();
        var remarks = catalog.atlasRemarks(version).stream().collect(groupingBy(remark -> remark.atlasId()));
        return catalog.atlas(version).stream()
                .map(run -> Exhibit.of(
                        run,
                        run.hardwareId() == null
                                ? null
                                : catalog.hardware(version, run.hardwareId()).orElse(null),
                        List.copyOf(remarks.getOrDefault(run.id(), List.of()))))
                .toList();
    }

    /** One run. */
    public Optional<Exhibit> find(String id) {
        return all().stream().filter(exhibit -> exhibit.run().id().equals(id)).findFirst();
    }

    /** The version of the tables that the figures are from. */
    public DataVersion version() {
        return catalog.current();
    }
}
