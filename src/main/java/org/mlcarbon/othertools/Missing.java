package org.mlcarbon.othertools;

/** Why a calculator gives no figure for a workload. */
public enum Missing {
    /** It computes from the power of devices and hours; only an energy is known. */
    POWER_AND_HOURS,
    /** It counts memory or processors by wall-clock hours; only device-hours are known. */
    HOURS,
    /** It starts at the energy of the machine; only that of the building is known. */
    MACHINE_ENERGY,
    /** It knows idle and full power of some devices only. */
    DEVICE,
    /** It knows regions of clouds only. */
    CLOUD_REGION,
    /** It knows states of the USA only. */
    STATE,
    /** It reads the intensity live; none was stated. */
    LIVE_INTENSITY,
    /** Its table has no figure for the place as far as it is hosted here. */
    NOT_IN_ITS_TABLE;

    /** The end of the key of its sentence. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
