package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A request as the parameters of an address, and back. */
public final class WorkloadParameters {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** A number as JSON and our own links write it; a very large one is infinite, so that its range refuses it. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,5})?");

    /** Name and type of each property, in the order in which people read them. */
    private static final Map<String, Class<?>> PROPERTIES = Arrays.stream(WorkloadRequest.class.getRecordComponents())
            .collect(Collectors.toMap(
                    component -> component.getName(),
                    component -> component.getType(),
                    (first, second) -> first,
                    LinkedHashMap::new));

    /** A first number before anyone types: a node of today for a few days. */
    public static final Map<String, Object> EXAMPLE = Map.of(
            "hardware", "h100-sxm5-80gb", "deviceCount", 8, "hours", 100, "provider", "aws", "region", "us-east-1");

    /** What ran beside the devices: hosts, idle time, manufacture. */
    private static final Set<String> BESIDE_DEVICES = Set.of(
            "memoryGb",
            "memoryModel",
            "hostCount",
            "cpu",
            "cpuCount",
            "cpuPowerWatts",
            "idlePowerWatts",
            "idleShare",
            "idleDeviceHours",
            "embodied",
            "embodiedProxy",
            "embodiedDeviceHours",
            "embodiedKgPerDevice",
            "embodiedKgPerServer",
            "devicesPerServer",
            "lifetimeYears",
            "lifetimeUseShare");

    private WorkloadParameters() {}

    /** The properties given and those that say what ran beside the devices: hosts, idle time, manufacture. */
    public static Set<String> withBesideDevices(String... properties) {
        return Stream.concat(Arrays.stream(properties), BESIDE_DEVICES.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a page computes when its address asks for nothing. */
    public static WorkloadRequest example() {
        return request(EXAMPLE);
    }

    /**
     * What could be read from an address.
     *
     * @param dropped names of the parameters that no form has, or whose value is not of their kind
     */
    public record Read(WorkloadRequest request, List<String> dropped) {}

    /** A request from typed values by property name; what is absent was not given. */
    public static WorkloadRequest request(Map<String, ?> values) {
        return MAPPER.convertValue(values, WorkloadRequest.class);
    }

    /** A request with other values for some properties; an empty text takes a property away. */
    public static WorkloadRequest with(WorkloadRequest request, Map<String, ?> change) {
        var values = new LinkedHashMap<String, Object>();
        Map<?, ?> given = MAPPER.convertValue(request, Map.class);
        given.forEach((name, value) -> values.put(String.valueOf(name), value));
        values.putAll(change);
        values.values().removeIf(""::equals);
        return request(values);
    }

    /** The same work without manufacture. */
    public static WorkloadRequest withoutManufacture(WorkloadRequest request) {
        var change = new LinkedHashMap<String, Object>();
        List.of(
                        "embodied",
                        "embodiedProxy",
                        "embodiedDeviceHours",
                        "embodiedKgPerDevice",
                        "embodiedKgPerServer",
                        "devicesPerServer",
                        "lifetimeYears",
                        "lifetimeUseShare")
                .forEach(name -> change.put(name, ""));
        return with(request, change);
    }

    /** The given properties of a request, as an address writes them. */
    public static Map<String, String> of(WorkloadRequest request) {
        var parameters = new LinkedHashMap<String, String>();
        Map<?, ?> values = MAPPER.convertValue(request, Map.class);
        PROPERTIES.keySet().forEach(name -> {
            if (values.get(name) != null) {
                parameters.put(name, plain(values.get(name)));
            }
        });
        return parameters;
    }

    /** The request that an address carries. Unknown and unreadable parts are named, not guessed. */
    public static Read read(Map<String, String> parameters) {
        var values = new LinkedHashMap<String, Object>();
        var dropped = new ArrayList<String>();
        parameters.forEach((name, text) -> {
            var value = value(PROPERTIES.get(name), text);
            if (value == null) {
                dropped.add(name);
            } else {
                values.put(name, value);
            }
        });
        return new Read(request(values), List.copyOf(dropped));
    }

    private static @Nullable Object value(@Nullable Class<?> type, String text) {
        try {
            if (type == Double.class) {
                return NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
            }
            if (type == Integer.class) {
                return Integer.valueOf(text);
            }
            return type == null || text.isBlank() ? null : text;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return String.valueOf(value);
    }
}
