package org.mlcarbon.core.boundary;

import org.mlcarbon.core.quantity.Check;
import org.mlcarbon.core.quantity.Emissions;

/**
 * Emissions of making hardware, spread over the hours of its life.
 * <pre>
 * embodied [kg CO2e] = (kg per device + kg per server / devices per server) × device-hours / (life × 8,760 h × use share)
 * </pre>
 * Sources: Luccioni et al. 2022, arXiv:2211.02001, section 4.1 (servers and GPUs, 6 years, 85 % use); Morrison et al. 2025,
 * arXiv:2503.05804. ISO/IEC 21031, M = TE · TiR/EL · RR/ToR, is the same with TE = kg per server + devices per server × kg
 * per device, RR/ToR = devices / devices per server, and calendar time for the hours.
 *
 * @param perDevice of one device
 * @param perServer of one server without its devices
 * @param devicesPerServer devices that share a server, 1 to {@value #MAX_DEVICES_PER_SERVER}
 * @param lifetimeYears years of 365 days, above 0 to {@value #MAX_YEARS}
 * @param useShare part of its life in which the hardware works, above 0 to 1; the rest is carried by the work
 */
public record Manufacture(
        Emissions perDevice, Emissions perServer, double devicesPerServer, double lifetimeYears, double useShare) {

    /** More than any server holds. */
    public static final double MAX_DEVICES_PER_SERVER = 10_000;

    /** Longer than any machine runs: stops a value read in the wrong unit. */
    public static final double MAX_YEARS = 50;

    /** Hours of a year of 365 days, as all conventions count it. */
    public static final double HOURS_PER_YEAR = 8_760;

    public Manufacture {
        Check.range("devices of a server", devicesPerServer, 1, MAX_DEVICES_PER_SERVER, "");
        Check.range("life of the hardware", lifetimeYears, Double.MIN_VALUE, MAX_YEARS, "years");
        Check.range("use share of the life", useShare, Double.MIN_VALUE, 1, "of the life");
    }

    /** One device with its part of the server. */
    public Emissions perDeviceWithServer() {
        return new Emissions(perDevice.kilogramsCo2e() + perServer.kilogramsCo2e() / devicesPerServer);
    }

    /**
     * What so many hours of one device stand for.
     *
     * @param deviceHours h, not negative
     */
    public Emissions of(double deviceHours) {
        Check.range("device-hours", deviceHours, 0, Double.MAX_VALUE, "h");
        double lifeHours = lifetimeYears * HOURS_PER_YEAR * useShare;
        return new Emissions(perDeviceWithServer().kilogramsCo2e() / lifeHours * deviceHours);
    }
}
