package org.mlcarbon.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is varied while the rest of the workload stays. */
public enum By {
    REGION,
    PROVIDER,
    HARDWARE,
    YEAR;

    /** As the HTTP interface and the address write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<By> of(String word) {
        return Arrays.stream(values()).filter(by -> by.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(By::word).toList();
    }
}
