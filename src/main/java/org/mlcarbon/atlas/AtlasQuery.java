package org.mlcarbon.atlas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which runs, in which order. A run must satisfy every part that is given.
 *
 * @param text words that model, publication, device or note must hold, in any order and case; blank for all
 * @param device id of the hardware table
 */
public record AtlasQuery(
        String text,
        @Nullable Integer year,
        @Nullable String phase,
        @Nullable String device,
        @Nullable Verdict verdict,
        Sort sort) {

    /** Longest text that is searched for, characters. */
    public static final int MAX_TEXT = 100;

    /** Everything, most emissions first. */
    public static final AtlasQuery ALL = new AtlasQuery("", null, null, null, null, Sort.EMISSIONS);

    /** @throws IllegalArgumentException if the text is longer than {@value #MAX_TEXT} characters */
    public AtlasQuery {
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("text must have 0 to " + MAX_TEXT + " characters, had " + text.length());
        }
    }

    /** The runs that satisfy it, in its order. */
    public List<Exhibit> of(List<Exhibit> exhibits) {
        return exhibits.stream().filter(this::takes).sorted(sort.order()).toList();
    }

    private boolean takes(Exhibit exhibit) {
        var run = exhibit.run();
        return (year == null || year == run.year())
                && (phase == null || phase.equals(run.phase()))
                && (device == null || device.equals(run.hardwareId()))
                && (verdict == null || verdict == exhibit.verdict())
                && holdsEveryWord(exhibit);
    }

    private boolean holdsEveryWord(Exhibit exhibit) {
        var run = exhibit.run();
        var hardware = exhibit.hardware();
        var searched = Stream.of(
                        run.model(),
                        run.publishedIn(),
                        run.source().publisher(),
                        run.source().title(),
                        hardware == null ? null : hardware.name(),
                        run.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(searched::contains);
    }
}
