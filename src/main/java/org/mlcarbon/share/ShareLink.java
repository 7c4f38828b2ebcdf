package org.mlcarbon.share;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a page with its inputs and the data version pinned, so that it recomputes the same figure later. */
public final class ShareLink {

    /** The parameter that pins the hosted tables. */
    public static final String VERSION_PARAMETER = "dataVersion";

    private ShareLink() {}

    /**
     * Path and query, such as {@code /?hardware=t4&hours=100&dataVersion=2026.11}.
     *
     * @param path of the page, such as {@code /}
     * @param parameters in the order in which they are written; a version among them is replaced
     */
    public static String of(String path, Map<String, String> parameters, String dataVersion) {
        var inputs = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(VERSION_PARAMETER))
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return path + "?" + (inputs.isEmpty() ? "" : inputs + "&") + VERSION_PARAMETER + "=" + encoded(dataVersion);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
