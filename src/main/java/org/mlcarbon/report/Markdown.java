package org.mlcarbon.report;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text made inert for Markdown, with and without the extensions of GitHub and pandoc: it prints what was typed. */
public final class Markdown {

    /** What starts emphasis, code, links, HTML, entities, cells, mathematics or citations anywhere in a line. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~^$&@{}]");

    /** What begins a list or a line of dashes, or turns the line above into a heading. */
    private static final Pattern START = Pattern.compile("^([-+=:]|\\d{1,9}(?=[.)](?:\\s|$)))");

    /** What GitHub makes a link of without being asked. */
    private static final Pattern BARE_ADDRESS = Pattern.compile("(?i)(https?|ftp)(?=://)|(www)(?=\\.)");

    private Markdown() {}

    /** For a place within a line. */
    public static String escape(String text) {
        var line = SPECIAL.matcher(PlainText.clean(text).strip()).replaceAll("\\\\$0");
        return BARE_ADDRESS.matcher(line).replaceAll("$0\\\\");
    }

    /** For the start of a line or of an item of a list. */
    static String line(String text) {
        var bare = escape(text);
        var start = START.matcher(bare);
        if (!start.find()) {
            return bare;
        }
        var first = start.group();
        return Character.isDigit(first.charAt(0)) ? first + "\\" + bare.substring(first.length()) : "\\" + bare;
    }

    /** A link where the address is one of the web, else the escaped text. */
    static String address(String address) {
        return WebAddress.of(address)
                .map(URI::toASCIIString)
                .map(uri -> "<" + uri + ">")
                .orElseGet(() -> escape(address));
    }

    /** A table row of cells that are escaped here. */
    static String row(List<String> cells) {
        return cells.stream().map(Markdown::escape).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
