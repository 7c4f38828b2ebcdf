package org.mlcarbon.atlas.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Texts as files, made when they are asked for. */
final class Files {

    private Files() {}

    static DownloadHandler of(String name, String mediaType, Supplier<String> text) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = text.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), name, mediaType + ";charset=UTF-8", bytes.length);
        });
    }
}
