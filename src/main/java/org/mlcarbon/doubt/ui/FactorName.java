package org.mlcarbon.doubt.ui;

import java.util.Collection;
import java.util.stream.Collectors;
import org.mlcarbon.common.text.Texts;

/** The names of factors in words. */
final class FactorName {

    private static final String OTHER = "against.";

    private FactorName() {}

    static String of(String factor, Texts texts) {
        return factor.startsWith(OTHER)
                ? texts.get("doubt.range.there", of(factor.substring(OTHER.length()), texts))
                : texts.get("doubt.factor." + factor);
    }

    /** Several, with commas. */
    static String of(Collection<String> factors, Texts texts) {
        return factors.stream().map(factor -> of(factor, texts)).collect(Collectors.joining(", "));
    }
}
