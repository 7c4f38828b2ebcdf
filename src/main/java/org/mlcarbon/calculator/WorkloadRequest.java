package org.mlcarbon.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A workload as people and programs state it: the properties of the HTTP interface, the parameters of the page's
 * address and the fields of the form carry these names. What is absent was not given. See {@link Work} and
 * {@link Place} for what is allowed together.
 *
 * @param hardware id of the hardware table, or {@code devicePowerWatts}, or {@code energyKwh}: exactly one
 * @param devicePowerWatts power of one own device, W
 * @param hardwareName what the own device is called
 * @param energyKwh measured energy of all devices and runs, kWh
 * @param energyBoundary where it was measured: {@code hardware} (the default) or {@code facility}, which contains the
 *     PUE
 * @param deviceCount devices used at once
 * @param deviceShare part of one device that was used, above 0 to 1
 * @param hours wall-clock hours of one run, h; or {@code deviceHours}
 * @param deviceHours device-hours in total, h
 * @param runs repetitions of the run
 * @param utilisation mean power / TDP, 0 to 1
 * @param hostPowerWatts CPU, memory and the rest, all hosts together, W
 * @param memoryGb memory of all hosts together, GB; not with {@code hostPowerWatts}, which holds it
 * @param memoryModel how its power is estimated: {@code w-per-gb} (the default), {@code w-per-module},
 *     {@code w-per-module-arm}; {@code "none"} leaves it out
 * @param hostCount hosts that share the memory, for its number of modules
 * @param cpu id of a processor of the hardware table, with {@code cpuCount}, or {@code cpuPowerWatts}
 * @param cpuCount processors of all hosts together
 * @param cpuPowerWatts power of all processors together, W
 * @param idlePowerWatts what one idle device draws, W, with {@code idleShare} or {@code idleDeviceHours}
 * @param idleShare part of the reserved hours in which the devices idled, 0 to 0.99
 * @param idleDeviceHours device-hours that were reserved and idle, in total, h
 * @param embodied how manufacture is spread: {@code published}, {@code bloom}, {@code sci}, {@code morrison},
 *     {@code ecologits}, {@code own}; {@code "none"} leaves it out
 * @param embodiedProxy id of the embodied table whose figure stands for a device that has none
 * @param embodiedDeviceHours device-hours that carry manufacture, h, where only an energy is given
 * @param embodiedKgPerDevice manufacture of one device, kg CO2e
 * @param embodiedKgPerServer manufacture of one server without its devices, kg CO2e
 * @param devicesPerServer devices that share a server
 * @param lifetimeYears years over which manufacture is spread
 * @param lifetimeUseShare part of its life in which the hardware works, above 0 to 1
 * @param water {@code published} takes the hosted figures for what is not given
 * @param wueLitresPerKwh water at the site per energy of the hardware, L/kWh
 * @param gridWaterLitresPerKwh water of generating the electricity, L/kWh
 * @param provider id of the providers table, with {@code region}
 * @param region id of the region within the provider
 * @param site id of an academic centre
 * @param zone id of a grid zone
 * @param country ISO 3166 code of two letters, or {@code world}
 * @param carbonIntensityGPerKwh own intensity, g CO2e/kWh
 * @param siteKind {@code desk} or {@code data-centre}: chooses the PUE where no provider or site does
 * @param carbonIntensityYear the year of the own intensity
 * @param carbonIntensitySource where the own intensity comes from
 * @param intensitySource id of the published series that prices the place
 * @param intensityYear year of that series
 * @param pue facility energy / hardware energy, 1 to 3
 * @param energyLow 5 % end of the energy as a multiple of the point, 0.001 to 1, with {@code energyHigh}; the ends
 *     stand for the default spread
 * @param energyHigh its 95 % end, 1 to 1,000
 * @param pueLow 5 % end of the PUE, 1 to the point, with {@code pueHigh}
 * @param pueHigh its 95 % end, the point to 3
 * @param carbonIntensityLowGPerKwh 5 % end of the intensity, above 0 to the point, with
 *     {@code carbonIntensityHighGPerKwh}, g CO2e/kWh
 * @param carbonIntensityHighGPerKwh its 95 % end, the point to 2,000
 * @param startedAt when the work began, ISO 8601 with a zone, such as {@code 2021-03-01T09:00Z}; needs {@code hours}
 * @param owner who runs the machines: {@code cloud} or {@code own}
 * @param contractShare part of the electricity that a contract or certificates cover, 0 to 1
 * @param contractIntensityGPerKwh intensity of that part, g CO2e/kWh
 * @param contractSource the contract or certificate
 * @param residualIntensityGPerKwh intensity of the residual mix, which the rest has, g CO2e/kWh
 * @param residualSource who publishes the residual mix
 * @param residualYear the year of the residual mix
 * @param marginalIntensityGPerKwh own marginal intensity, g/kWh, of any sign
 * @param marginalSource who publishes it
 * @param marginalYear its year
 * @param offsetKg offsets that were bought, kg CO2e; subtracted from nothing
 * @param offsetSource their project or seller
 * @param dataVersion version of the hosted tables, such as {@code 2026.11}
 */
public record WorkloadRequest(
        @Schema(example = "h100-sxm5-80gb") @Nullable String hardware,
        @Nullable Double devicePowerWatts,
        @Nullable String hardwareName,
        @Nullable Double energyKwh,

        @Schema(allowableValues = {"hardware", "facility"}) @Nullable
        String energyBoundary,

        @Schema(example = "8") @Nullable Integer deviceCount,
        @Nullable Double deviceShare,
        @Schema(example = "100") @Nullable Double hours,
        @Nullable Double deviceHours,
        @Nullable Integer runs,
        @Nullable Double utilisation,
        @Nullable Double hostPowerWatts,
        @Nullable Double memoryGb,

        @Schema(allowableValues = {"w-per-gb", "w-per-module", "w-per-module-arm", "none"}) @Nullable
        String memoryModel,

        @Nullable Integer hostCount,
        @Nullable String cpu,
        @Nullable Integer cpuCount,
        @Nullable Double cpuPowerWatts,
        @Nullable Double idlePowerWatts,
        @Nullable Double idleShare,
        @Nullable Double idleDeviceHours,

        @Schema(allowableValues = {"none", "published", "bloom", "sci", "morrison", "ecologits", "own"}) @Nullable
        String embodied,

        @Nullable String embodiedProxy,
        @Nullable Double embodiedDeviceHours,
        @Nullable Double embodiedKgPerDevice,
        @Nullable Double embodiedKgPerServer,
        @Nullable Double devicesPerServer,
        @Nullable Double lifetimeYears,
        @Nullable Double lifetimeUseShare,

        @Schema(allowableValues = {"published"}) @Nullable String water,

        @Nullable Double wueLitresPerKwh,
        @Nullable Double gridWaterLitresPerKwh,
        @Schema(example = "aws") @Nullable String provider,
        @Schema(example = "us-east-1") @Nullable String region,
        @Nullable String site,
        @Nullable String zone,
        @Nullable String country,
        @Nullable Double carbonIntensityGPerKwh,

        @Schema(allowableValues = {"desk", "data-centre"}) @Nullable
        String siteKind,

        @Nullable Integer carbonIntensityYear,
        @Nullable String carbonIntensitySource,
        @Nullable String intensitySource,
        @Nullable Integer intensityYear,
        @Nullable Double pue,
        @Nullable Double energyLow,
        @Nullable Double energyHigh,
        @Nullable Double pueLow,
        @Nullable Double pueHigh,
        @Nullable Double carbonIntensityLowGPerKwh,
        @Nullable Double carbonIntensityHighGPerKwh,
        @Schema(example = "2021-03-01T09:00Z") @Nullable String startedAt,

        @Schema(allowableValues = {"cloud", "own"}) @Nullable
        String owner,

        @Nullable Double contractShare,
        @Nullable Double contractIntensityGPerKwh,
        @Nullable String contractSource,
        @Nullable Double residualIntensityGPerKwh,
        @Nullable String residualSource,
        @Nullable Integer residualYear,
        @Nullable Double marginalIntensityGPerKwh,
        @Nullable String marginalSource,
        @Nullable Integer marginalYear,
        @Nullable Double offsetKg,
        @Nullable String offsetSource,
        @Nullable String dataVersion) {

    /** The same devices and place with other amounts, energy in kWh, the rest in h; what is absent is taken away. */
    public WorkloadRequest withAmounts(
            @Nullable Double energy,
            @Nullable Double wallClockHours,
            @Nullable Double totalDeviceHours,
            @Nullable Integer repetitions) {
        return new WorkloadRequest(
                hardware,
                devicePowerWatts,
                hardwareName,
                energy,
                energyBoundary,
                deviceCount,
                deviceShare,
                wallClockHours,
                totalDeviceHours,
                repetitions,
                utilisation,
                hostPowerWatts,
                memoryGb,
                memoryModel,
                hostCount,
                cpu,
                cpuCount,
                cpuPowerWatts,
                idlePowerWatts,
                idleShare,
                idleDeviceHours,
                embodied,
                embodiedProxy,
                embodiedDeviceHours,
                embodiedKgPerDevice,
                embodiedKgPerServer,
                devicesPerServer,
                lifetimeYears,
                lifetimeUseShare,
                water,
                wueLitresPerKwh,
                gridWaterLitresPerKwh,
                provider,
                region,
                site,
                zone,
                country,
                carbonIntensityGPerKwh,
                siteKind,
                carbonIntensityYear,
                carbonIntensitySource,
                intensitySource,
                intensityYear,
                pue,
                energyLow,
                energyHigh,
                pueLow,
                pueHigh,
                carbonIntensityLowGPerKwh,
                carbonIntensityHighGPerKwh,
                startedAt,
                owner,
                contractShare,
                contractIntensityGPerKwh,
                contractSource,
                residualIntensityGPerKwh,
                residualSource,
                residualYear,
                marginalIntensityGPerKwh,
                marginalSource,
                marginalYear,
                offsetKg,
                offsetSource,
                dataVersion);
    }
}
