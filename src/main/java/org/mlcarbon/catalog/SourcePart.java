package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/** A source as the HTTP interface answers it. */
public record SourcePart(
        String id,
        String title,
        String publisher,
        @Nullable String url,
        @Nullable String published,
        String licence) {

    public static SourcePart of(Source source) {
        return new SourcePart(
                source.id(), source.title(), source.publisher(), source.url(), source.published(), source.licence());
    }
}
