package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An instance type of a provider.
 *
 * @param id provider and type in lower case, such as {@code aws/p4d.24xlarge}
 * @param accelerators devices in it; may be a fraction of one
 */
public record Instance(
        String id,
        String providerId,
        String instanceType,
        Hardware hardware,
        double accelerators,
        @Nullable Double vcpus,
        @Nullable Double memoryGb,
        boolean confirmed,
        Source source,
        @Nullable String note) {}
