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
