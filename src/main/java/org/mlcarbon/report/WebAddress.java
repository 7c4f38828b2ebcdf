package org.mlcarbon.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what may be a link: a well-formed http or https address with a host. */
final class WebAddress {

    private WebAddress() {}

    static Optional<URI> of(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            var uri = new URI(text.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
