package org.mlcarbon.common.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The Content Security Policy: everything comes from this server.
 *
 * <ul>
 *   <li>Scripts of a page: our own files, and the few inline scripts that Vaadin writes into the page, each let in by a
 *       nonce that is drawn anew for every page. {@code 'unsafe-inline'} is not needed.
 *   <li>{@code 'unsafe-eval'}, on pages only: Flow's client runs what the server sends it with {@code new Function}.
 *   <li>{@code style-src 'unsafe-inline'}: Vaadin and Swagger UI set style elements and attributes. A style can change
 *       how the page looks, not run a script.
 *   <li>{@code img-src data:}: small images inside the style sheets of Vaadin and Swagger UI; {@code font-src data:} for
 *       the icon font of Vaadin's components.
 * </ul>
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    static final String HEADER = "Content-Security-Policy";

    /** For all that is not a page of ours: files, the HTTP interface, Swagger UI. */
    static final String DEFAULT = policy("'self'");

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::allowInlineScripts);
    }

    private void allowInlineScripts(IndexHtmlResponse page) {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, policy("'self' 'nonce-" + nonce + "' 'unsafe-eval'"));
    }

    private static String policy(String scripts) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src " + scripts,
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
