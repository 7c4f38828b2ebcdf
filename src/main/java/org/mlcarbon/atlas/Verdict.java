package org.mlcarbon.atlas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the printed figures of a run follow from what it states. */
public enum Verdict {
    /** Every figure that can be recomputed lies within its stated tolerance. */
    FOLLOWS,
    /** At least one does not; the page says why. */
    DIFFERS,
    /** Nothing can be recomputed: the publication gives what it measured, or too few inputs. */
    SHOWN;

    /** As the address and the HTTP interface write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of a word. */
    public static Optional<Verdict> of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Verdict::word).toList();
    }
}
