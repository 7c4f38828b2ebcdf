package org.mlcarbon.project;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.catalog.Factor;

/** What runs have in common that use the same figures and share the same errors. */
record RunKind(RunSpread spread, @Nullable String hardware, Factor pue, Factor intensity, List<String> notices) {

    static RunKind of(Estimate estimate, RunSpread spread) {
        var hardware = estimate.work().hardware();
        var place = estimate.place();
        return new RunKind(
                spread, hardware == null ? null : hardware.id(), place.pue(), place.intensity(), estimate.notices());
    }

    /** A number that stands for it: eight bytes of a SHA-256, so that no two kinds of a project are taken for one. */
    long number() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
