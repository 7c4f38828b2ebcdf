package org.mlcarbon.accounting;

import java.util.List;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;

/**
 * Something to say in either language.
 *
 * @param key the whole key of the text
 * @param arguments words, whole numbers and quantities that the text names
 */
public record Sentence(String key, List<Object> arguments) {

    /** A sentence with what it names. */
    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** In the words and numbers of a language. */
    public String text(Texts texts) {
        var format = QuantityFormat.of(texts.locale());
        return texts.get(
                key, arguments.stream().map(value -> words(value, format)).toArray());
    }

    private static Object words(Object value, QuantityFormat format) {
        return switch (value) {
            case Emissions emissions -> format.emissions(emissions);
            case Energy energy -> format.energy(energy);
            case CarbonIntensity intensity -> format.intensity(intensity);
            default -> value;
        };
    }
}
