package org.mlcarbon.core.quantity;

/**
 * Power usage effectiveness: facility energy / hardware energy (ISO/IEC 30134-2).
 *
 * @param ratio 1 to {@value #MAX_RATIO}
 */
public record Pue(double ratio) {

    /** Above the worst published site; a larger value is most likely a percentage. */
    public static final double MAX_RATIO = 3;

    /** No overhead: a desk, or the facility left out on purpose. */
    public static final Pue NONE = new Pue(1);

    public Pue {
        Check.range("PUE", ratio, 1, MAX_RATIO, "(facility energy / hardware energy)");
    }
}
