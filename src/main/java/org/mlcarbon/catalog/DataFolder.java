package org.mlcarbon.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The folder of the hosted tables: in the jar, or where {@code ml-carbon.data} says. Files are read by name only. */
@Component
class DataFolder {

    private final ResourceLoader resources;
    private final String location;

    DataFolder(ResourceLoader resources, @Value("${ml-carbon.data:classpath:data/}") String location) {
        this.resources = resources;
        this.location = location.endsWith("/") ? location : location + "/";
    }

    /** @throws DataException if the file is missing or not UTF-8 */
    String text(String path) {
        return find(path).orElseThrow(() -> new DataException("data/" + path + " is missing in " + location));
    }

    /** Nothing if there is no such file. */
    Optional<String> find(String path) {
        var resource = resources.getResource(location + path);
        if (!resource.exists()) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(resource.getContentAsByteArray());
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            throw new DataException("data/" + path + " is not in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
