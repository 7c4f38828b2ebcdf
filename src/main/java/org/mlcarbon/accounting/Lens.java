package org.mlcarbon.accounting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of accounting: its figure, or why there is none and what would help. It never takes the figure of another lens.
 *
 * @param figure exactly one of this
 * @param reason and this
 * @param remarks what a reader has to know beside the figure
 * @param notice what the licence of the figure asks to be shown
 */
public record Lens(
        LensKind kind,
        @Nullable LensFigure figure,
        @Nullable Sentence reason,
        List<Sentence> remarks,
        @Nullable String notice) {

    public Lens {
        if ((figure == null) == (reason == null)) {
            throw new IllegalArgumentException("a lens must have a figure or the reason why there is none: " + kind);
        }
    }

    static Lens of(LensKind kind, LensFigure figure, Sentence... remarks) {
        return new Lens(kind, figure, null, List.of(remarks), null);
    }

    static Lens without(LensKind kind, Sentence reason) {
        return new Lens(kind, null, reason, List.of(), null);
    }
}
