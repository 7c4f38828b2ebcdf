package org.mlcarbon.core.footprint;

import org.mlcarbon.core.quantity.Check;
import org.mlcarbon.core.quantity.Pue;

/**
 * The spreads that this project assumes where nobody measured, each a rule of the method page with the observations
 * that it rests on. They describe 5 to 95 % intervals around the point estimate.
 */
public final class DefaultSpread {

    /** A month in hours, 8,760 / 12: from then on a yearly mean has met enough days and nights. */
    public static final double MONTH_HOURS = 730;

    /** How near to the site a published PUE is. */
    public enum PueKind {
        /** Given by the user or published for the site. */
        SITE(0.10),
        /** Mean of the provider's fleet or of a continent, or a design value. */
        FLEET(0.20),
        /** Survey mean of data centres in general. */
        DEFAULT(0.40);

        private final double relativeDeviation;

        PueKind(double relativeDeviation) {
            this.relativeDeviation = relativeDeviation;
        }
    }

    /** How near to the grid of the site a published yearly intensity is. */
    public enum IntensityKind {
        GIVEN,
        ZONE,
        COUNTRY,
        WORLD
    }

    /** Mean draw / TDP of the least busy run seen, Dodge et al. 2022. */
    private static final double LEAST_SEEN_UTILISATION = 0.45;

    private DefaultSpread() {}

    /**
     * Only the device is known: a server drew TDP × 1, σ 0.25. Mean draw / TDP has median 0.75 (0.45 to 0.98, Dodge et
     * al. 2022 and Patterson et al. 2021), whole node / accelerators 1.35 (1.2 to 1.6, after Dodge et al.'s 74 %); the
     * product is about 1.
     */
    public static Spread serverAtDevicePower() {
        return Spread.symmetric(0.25);
    }

    /**
     * Devices alone at full power because nobody gave their utilisation: down to 0.45 of TDP was seen (Dodge et al.
     * 2022), never more than 1.
     */
    public static Spread devicesAtUnknownUtilisation() {
        return new Spread(Math.log(1 / LEAST_SEEN_UTILISATION) / Spread.Z, 0);
    }

    /**
     * Devices at a utilisation that the user gave: 20 %, and no chip draws more than its TDP.
     *
     * @param utilisation 0 to 1
     */
    public static Spread devicesAt(double utilisation) {
        Check.range("utilisation", utilisation, 0, 1, "of the device power");
        var spread = Spread.ofRelativeDeviation(0.20);
        return utilisation == 0 ? spread : spread.boundedAbove(1 / utilisation);
    }

    /** Power that is itself a measured mean of a system or chip, 10 % (Patterson et al. 2021, table 2: 2 to 11 %). */
    public static Spread measuredMeanPower() {
        return Spread.ofRelativeDeviation(0.10);
    }

    /** Mean power of the very work, read off a meter or a sensor, 5 %; the hours are known. */
    public static Spread ownMeanPower() {
        return Spread.ofRelativeDeviation(0.05);
    }

    /** Hourly intensity of the region while the work ran, 7 %. */
    public static Spread hourlyIntensity() {
        return Spread.ofRelativeDeviation(0.07);
    }

    /** Energy read off a meter or a counter, 3 %. */
    public static Spread measuredEnergy() {
        return Spread.ofRelativeDeviation(0.03);
    }

    /** Power of the hosts as the user gave it, 20 %. */
    public static Spread hostPower() {
        return Spread.ofRelativeDeviation(0.20);
    }

    /**
     * Power of memory estimated from its size, a factor of 2 either way: the models of Green Algorithms 3.0 and CodeCarbon 3.3 give
     * 24 and 20 W for 64 GB, 381 and 38 W for 1,024 GB.
     */
    public static Spread memoryModel() {
        return Spread.ofBand(0.5, 2);
    }

    /**
     * Energy of a request estimated from the size of the model, a factor of 2 either way. The method publishes no interval
     * (EcoLogits, 2025); half or twice its assumed batch of 64 alone moves models of 8 to 405 billion parameters by 0.55 to
     * 1.61 times.
     */
    public static Spread estimatedRequest() {
        return Spread.ofBand(0.5, 2);
    }

    /** Emissions of manufacture, a factor of 2 either way: sources differ as much for the same device. */
    public static Spread embodied() {
        return Spread.ofBand(0.5, 2);
    }

    /**
     * Model FLOP utilisation that the user gave, 20 % as for any utilisation, and no device is faster than its peak.
     *
     * @param utilisation above 0 to 1
     */
    public static Spread flopUtilisation(double utilisation) {
        Check.range("model FLOP utilisation", utilisation, Double.MIN_VALUE, 1, "of the peak rate");
        return Spread.ofRelativeDeviation(0.20).boundedAbove(1 / utilisation);
    }

    /** The error of a PUE sits on what is above 1, so that it never falls below 1. */
    public static Spread of(Pue pue, PueKind kind) {
        return Spread.ofRelativeDeviation(kind.relativeDeviation).onShare((pue.ratio() - 1) / pue.ratio());
    }

    /**
     * Yearly mean intensity against the intensity while the work ran: 25 % for a job shorter than a month, 10 % for a
     * longer one, 30 % for a country instead of its zone, a factor of 2 either way for the world, 5 % as given.
     *
     * @param hours wall-clock hours, h; what is unknown counts as short
     */
    public static Spread of(IntensityKind kind, double hours) {
        return switch (kind) {
            case GIVEN -> Spread.ofRelativeDeviation(0.05);
            case ZONE -> Spread.ofRelativeDeviation(hours < MONTH_HOURS ? 0.25 : 0.10);
            case COUNTRY -> Spread.ofRelativeDeviation(0.30);
            case WORLD -> Spread.ofBand(0.5, 2);
        };
    }
}
