package org.mlcarbon.project.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import org.mlcarbon.project.ProjectFile;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.store.StoredRun;
import org.mlcarbon.project.store.StoredRuns;
import org.springframework.stereotype.Component;

/**
 * Writes the file of a kept project run by run, first to the disk: so nobody who receives it slowly keeps the database
 * waiting, and no project is in memory.
 */
@Component
class ProjectExport {

    private final StoredRuns runs;

    ProjectExport(StoredRuns runs) {
        this.runs = runs;
    }

    /** A temporary file, to be deleted by who sends it. */
    record Export(Path file, long version) {}

    Export write(String key) throws IOException {
        var file = Files.createTempFile("ml-carbon-project", ".json");
        var version = new AtomicLong();
        try {
            runs.read(key, (project, stored) -> {
                version.set(project.version());
                try (var out = Files.newOutputStream(file)) {
                    ProjectFile.write(project.header().head(), inputs(stored), out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return new Export(file, version.get());
        } catch (RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Iterator<Run> inputs(Iterator<StoredRun> stored) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return stored.hasNext();
            }

            @Override
            public Run next() {
                return stored.next().run();
            }
        };
    }
}
