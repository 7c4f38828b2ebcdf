package org.mlcarbon.calculator;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.accounting.Contract;
import org.mlcarbon.accounting.GivenFacts;
import org.mlcarbon.accounting.JobTime;
import org.mlcarbon.accounting.Offset;
import org.mlcarbon.accounting.Operator;
import org.mlcarbon.accounting.OwnMarginal;
import org.mlcarbon.accounting.ResidualMix;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.MarginalIntensity;

/** The part of a request that only the lenses of accounting read: turned into what they take. */
public final class AccountingFacts {

    /** The properties, in the order in which people read them. */
    public static final List<String> PROPERTIES = List.of(
            "startedAt",
            "owner",
            "contractShare",
            "contractIntensityGPerKwh",
            "contractSource",
            "residualIntensityGPerKwh",
            "residualSource",
            "residualYear",
            "marginalIntensityGPerKwh",
            "marginalSource",
            "marginalYear",
            "offsetKg",
            "offsetSource");

    /** Those that hold for one grid: work that is put elsewhere leaves them behind. */
    public static final List<String> OF_GRID = List.of(
            "contractShare",
            "contractIntensityGPerKwh",
            "contractSource",
            "residualIntensityGPerKwh",
            "residualSource",
            "residualYear",
            "marginalIntensityGPerKwh",
            "marginalSource",
            "marginalYear");

    private AccountingFacts() {}

    /** The given ones of a request, by property. */
    public static Map<String, String> given(WorkloadRequest request) {
        var given = WorkloadParameters.of(request);
        given.keySet().retainAll(PROPERTIES);
        return given;
    }

    /** What the request brings; it was checked before. */
    static GivenFacts of(Estimate estimate) {
        var request = estimate.request();
        return new GivenFacts(contract(request), residual(request), marginal(request), offset(request), time(estimate));
    }

    /** Who runs the machines, as stated; else somebody else where a region of a cloud is named, and the user elsewhere. */
    static Operator operator(Estimate estimate) {
        var owner = estimate.request().owner();
        if (owner != null) {
            return Operator.valueOf(owner.toUpperCase(Locale.ROOT));
        }
        return estimate.place().provider() == null ? Operator.OWN : Operator.CLOUD;
    }

    private static @Nullable Contract contract(WorkloadRequest request) {
        return request.contractShare() == null || request.contractIntensityGPerKwh() == null
                ? null
                : new Contract(
                        request.contractShare(),
                        new CarbonIntensity(request.contractIntensityGPerKwh()),
                        Objects.requireNonNull(request.contractSource()));
    }

    private static @Nullable ResidualMix residual(WorkloadRequest request) {
        return request.residualIntensityGPerKwh() == null
                ? null
                : new ResidualMix(
                        new CarbonIntensity(request.residualIntensityGPerKwh()),
                        Objects.requireNonNull(request.residualSource()),
                        request.residualYear());
    }

    private static @Nullable OwnMarginal marginal(WorkloadRequest request) {
        return request.marginalIntensityGPerKwh() == null
                ? null
                : new OwnMarginal(
                        new MarginalIntensity(request.marginalIntensityGPerKwh()),
                        Objects.requireNonNull(request.marginalSource()),
                        request.marginalYear());
    }

    private static @Nullable Offset offset(WorkloadRequest request) {
        return request.offsetKg() == null
                ? null
                : new Offset(new Emissions(request.offsetKg()), Objects.requireNonNull(request.offsetSource()));
    }

    private static @Nullable JobTime time(Estimate estimate) {
        var start = estimate.request().startedAt();
        var hours = estimate.work().hours();
        return start == null || hours == null
                ? null
                : new JobTime(instant(start).orElseThrow(), hours);
    }

    /** An instant with its zone, to the minute or finer. */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
