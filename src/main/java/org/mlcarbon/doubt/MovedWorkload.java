package org.mlcarbon.doubt;

import java.util.HashMap;
import java.util.List;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;

/** The same work in another place, at its own grid figure of the default series; a PUE that was given stays. */
public final class MovedWorkload {

    private static final List<String> PLACE = List.of(
            "provider",
            "region",
            "site",
            "zone",
            "country",
            "siteKind",
            "carbonIntensityGPerKwh",
            "carbonIntensityYear",
            "carbonIntensitySource",
            "carbonIntensityLowGPerKwh",
            "carbonIntensityHighGPerKwh",
            "intensitySource",
            "intensityYear");

    private MovedWorkload() {}

    /**
     * The workload there.
     *
     * @param place id of a region of the tables, such as {@code aws/eu-north-1}, or the code of a country
     */
    public static WorkloadRequest of(WorkloadRequest workload, String place) {
        var change = new HashMap<String, Object>();
        PLACE.forEach(property -> change.put(property, ""));
        if (workload.pue() == null) {
            change.put("pueLow", "");
            change.put("pueHigh", "");
        }
        int slash = place.indexOf('/');
        if (slash < 0) {
            change.put("country", place);
        } else {
            change.put("provider", place.substring(0, slash));
            change.put("region", place.substring(slash + 1));
        }
        return WorkloadParameters.with(workload, change);
    }
}
