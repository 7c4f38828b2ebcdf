package org.mlcarbon.catalog;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Keeps what was read, by data version. */
@Component
class Snapshots {

    private final TableReader reader;
    private final Map<DataVersion, Snapshot> read = new ConcurrentHashMap<>();

    Snapshots(TableReader reader) {
        this.reader = reader;
    }

    Snapshot at(DataVersion version) {
        return read.computeIfAbsent(version, v -> new Snapshot(reader, v));
    }
}
