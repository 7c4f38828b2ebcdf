package org.mlcarbon.project.api;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.project.store.ProjectKeeper;
import org.mlcarbon.project.store.StoredProject;

/**
 * A project as the server keeps it now.
 *
 * @param viewLink page that shows the project; told once, when it is first kept, like the other keys
 * @param editLink page that changes it too
 * @param version to be sent as {@code If-Match} with the next save
 * @param expires when it is removed, unless it is changed before
 * @param runs how many
 * @param totals of the whole, told when it is first kept; those of its runs are a page of their own
 */
record KeptResponse(
        @Nullable String viewLink,
        @Nullable String editLink,
        @Nullable String viewKey,
        @Nullable String editKey,
        long version,
        Instant changed,
        Instant expires,
        int runs,
        @Nullable TotalsResponse totals) {

    /** The page of a project. */
    private static final String PAGE = "/project/";

    static KeptResponse of(ProjectKeeper.Kept kept, String origin, Locale locale) {
        var keys = kept.keys();
        var project = kept.project();
        return new KeptResponse(
                origin + PAGE + keys.view(),
                origin + PAGE + keys.edit(),
                keys.view(),
                keys.edit(),
                project.version(),
                project.changed(),
                project.expires(),
                project.runs(),
                TotalsResponse.of(project.header().name(), kept.totals(), 0, locale));
    }

    static KeptResponse of(StoredProject project) {
        return new KeptResponse(
                null, null, null, null, project.version(), project.changed(), project.expires(), project.runs(), null);
    }
}
