package org.mlcarbon.accounting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same energy under each lens, side by side.
 *
 * @param lenses one of each kind, in the order of {@link LensKind}
 * @param claims what the provider says of its electricity; no factor of any lens
 * @param offset what was bought beside; subtracted from no lens
 * @param scopes where the location-based figure stands for this user
 */
public record Lenses(
        Operator operator,
        List<Lens> lenses,
        @Nullable Claims claims,
        @Nullable Offset offset,
        List<ScopePart> scopes) {

    /** The lens of a kind. */
    public Lens of(LensKind kind) {
        return lenses.stream().filter(lens -> lens.kind() == kind).findFirst().orElseThrow();
    }
}
