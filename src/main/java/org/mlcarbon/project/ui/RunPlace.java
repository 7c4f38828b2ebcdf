package org.mlcarbon.project.ui;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;

/** The part of a workload that says where. */
final class RunPlace {

    private static final Set<String> WHERE = Set.of(
            "provider",
            "region",
            "site",
            "zone",
            "country",
            "carbonIntensityGPerKwh",
            "carbonIntensityYear",
            "carbonIntensitySource",
            "siteKind",
            "intensitySource",
            "intensityYear",
            "pue",
            "pueLow",
            "pueHigh",
            "carbonIntensityLowGPerKwh",
            "carbonIntensityHighGPerKwh");

    private RunPlace() {}

    static WorkloadRequest of(WorkloadRequest workload) {
        var where = WorkloadParameters.of(workload).entrySet().stream()
                .filter(given -> WHERE.contains(given.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return WorkloadParameters.read(where).request();
    }
}
