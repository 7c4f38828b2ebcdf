package org.mlcarbon.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Data folders and databases for tests, without Spring Boot. */
final class TestData {

    static final Path DATA = Path.of("data");

    private TestData() {}

    static DataFolder folder(Path path) {
        return new DataFolder(new DefaultResourceLoader(), path.toUri().toString());
    }

    static JdbcTemplate database() {
        return new JdbcTemplate(
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1"));
    }

    static TableLoader load(JdbcTemplate jdbc, Path path) {
        var source = Objects.requireNonNull(jdbc.getDataSource());
        return new TableLoader(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)), folder(path));
    }

    static TableReader reader(Path path) {
        var jdbc = database();
        var loader = load(jdbc, path);
        return new TableReader(JdbcClient.create(jdbc), loader);
    }

    /** Copies the hosted tables, leaving out a folder. */
    static Path copyWithout(Path to, String left) throws IOException {
        try (var files = Files.walk(DATA)) {
            files.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(DATA.resolve(left)))
                    .forEach(f -> copy(f, to.resolve(DATA.relativize(f))));
        }
        return to;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void append(Path file, String... lines) throws IOException {
        Files.writeString(file, Files.readString(file) + String.join("\n", lines) + "\n");
    }
}
