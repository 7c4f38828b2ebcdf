package org.mlcarbon.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.common.text.Texts;

/** Sources as BibTeX entries, for a report and for whoever cites hosted rows by themselves. */
public final class Bibliography {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private Bibliography() {}

    /** An entry for each source, once; a source has the same key here and in every report. */
    public static String entries(List<Source> sources, Texts texts) {
        return entries(new CitedSources(sources.stream()), texts);
    }

    static String entries(CitedSources sources, Texts texts) {
        var template = TextTemplate.read("source.bib");
        return sources.list().stream()
                .map(source ->
                        TextTemplate.fill(template, values(source, sources.key(source), texts), Bibliography::escape))
                .collect(Collectors.joining());
    }

    private static String escape(String mark, String value) {
        return mark.equals("url") ? Latex.url(value) : Latex.escape(value);
    }

    private static Map<String, List<String>> values(Source source, String key, Texts texts) {
        return Map.of(
                "key", List.of(key),
                "title", List.of(source.title()),
                "publisher", List.of(source.publisher()),
                "year", year(source).stream().toList(),
                "url",
                        WebAddress.of(source.url()).map(Object::toString).stream()
                                .toList(),
                "note", List.of(note(source, texts)));
    }

    /** The first year in the date of publication, which is text. */
    private static Optional<String> year(Source source) {
        return Stream.ofNullable(source.published())
                .flatMap(published -> YEAR.matcher(published).results())
                .map(result -> result.group())
                .findFirst();
    }

    private static String note(Source source, Texts texts) {
        var licence = new LicenceWords(texts).of(source);
        return source.retrieved() == null
                ? licence
                : licence + "; " + texts.get("report.retrieved", source.retrieved());
    }
}
