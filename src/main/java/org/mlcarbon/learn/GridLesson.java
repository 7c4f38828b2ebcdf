package org.mlcarbon.learn;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.HourlyIntensities;
import org.mlcarbon.catalog.HourlySeries;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.timeline.IntensityTrace;
import org.mlcarbon.schedule.InvalidSchedule;
import org.mlcarbon.schedule.ScheduleParameters;
import org.mlcarbon.schedule.ScheduleService;
import org.mlcarbon.schedule.ScheduleService.AllStarts;
import org.mlcarbon.schedule.StartsOfYear;
import org.mlcarbon.schedule.Strategy;
import org.springframework.stereotype.Component;

/** Why the grid breathes: a week of two grids, and what starting later saves over all starts of the year. */
@Component
public final class GridLesson implements Lesson {

    static final int SHORT_HOURS = 4;
    static final int LONG_HOURS = 168;
    static final int SLACK_HOURS = 24;

    private static final int WEEK_HOURS = 168;
    private static final double POWER_WATTS = 1_000;
    private static final String MOVING = "DE";
    private static final String CALM = "SE";

    private final ScheduleService schedules;
    private final HourlyIntensities hourly;
    private final Intensities intensities;
    private final Catalog catalog;
    private final Cache<String, List<Grid>> computed =
            Caffeine.newBuilder().maximumSize(1).build();

    GridLesson(ScheduleService schedules, HourlyIntensities hourly, Intensities intensities, Catalog catalog) {
        this.schedules = schedules;
        this.hourly = hourly;
        this.intensities = intensities;
        this.catalog = catalog;
    }

    /** A grid in its year, with all starts of a short and of a long job, each free to wait a day. */
    public record Grid(AllStarts shortJob, AllStarts longJob) {

        public HourlySeries series() {
            return shortJob.question().series();
        }

        /** Hourly values of the year, g CO2e/kWh. */
        public IntensityTrace trace() {
            return shortJob.question().trace();
        }

        StartsOfYear shortStarts() {
            return shortJob.strategies().getFirst();
        }

        StartsOfYear longStarts() {
            return longJob.strategies().getFirst();
        }

        /** The first Monday from 14 June on, 00:00 UTC: neither winter nor holidays. */
        public Instant weekStart() {
            return LocalDate.of(series().year(), Month.JUNE, 14)
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        }

        /** The values of that week, hour by hour, g CO2e/kWh. */
        public List<Double> week() {
            int first = trace().slotAt(weekStart());
            return IntStream.range(first, first + WEEK_HOURS)
                    .mapToObj(slot -> trace().grams(slot))
                    .toList();
        }
    }

    @Override
    public Topic topic() {
        return Topic.GRID;
    }

    /** The grid that moves and the calm one, in the newest year that one publisher has of both; kept by data version. */
    public List<Grid> grids() {
        return computed.get(catalog.current().id(), version -> compute());
    }

    private List<Grid> compute() {
        var calm = series(CALM);
        for (var moving : series(MOVING)) {
            var beside = calm.stream()
                    .filter(other ->
                            other.year() == moving.year() && other.source().equals(moving.source()))
                    .findFirst();
            if (beside.isPresent()) {
                return Stream.of(moving, beside.get()).map(this::grid).toList();
            }
        }
        throw new IllegalStateException("no publisher has " + MOVING + " and " + CALM + " in one year");
    }

    private List<HourlySeries> series(String country) {
        var version = catalog.current();
        return hourly.ofZones(version, intensities.zonesOfCountry(version, country));
    }

    private Grid grid(HourlySeries series) {
        return new Grid(starts(series, SHORT_HOURS), starts(series, LONG_HOURS));
    }

    private AllStarts starts(HourlySeries series, int hours) {
        try {
            return schedules.all(
                    ScheduleParameters.read(parameters(series, hours)).request());
        } catch (InvalidSchedule e) {
            throw new IllegalStateException("the tables cannot plan " + series.id() + ": " + e.refusals(), e);
        }
    }

    private static Map<String, String> parameters(HourlySeries series, int hours) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("hours", String.valueOf(hours));
        parameters.put("zone", series.grid());
        parameters.put("powerWatts", String.valueOf((int) POWER_WATTS));
        parameters.put("year", String.valueOf(series.year()));
        parameters.put("slackHours", String.valueOf(SLACK_HOURS));
        parameters.put("strategy", Strategy.FLEXIBLE_START.word());
        return parameters;
    }

    @Override
    public Map<String, String> marks(Locale locale) {
        var words = LearnWording.of(locale);
        var grids = grids();
        var moving = grids.getFirst();
        var marks = new LinkedHashMap<String, String>();
        put("moving", moving, words, marks);
        put("calm", grids.getLast(), words, marks);
        marks.put("year", String.valueOf(moving.series().year()));
        marks.put("week", words.day(moving.weekStart()));
        marks.put("short", words.format().plain(SHORT_HOURS, "h"));
        marks.put("long", words.format().plain(LONG_HOURS, "h"));
        marks.put("slack", words.format().plain(SLACK_HOURS, "h"));
        marks.put("starts", words.format().plain(moving.shortStarts().counted()));
        marks.put(
                "schedule_link",
                LearnWording.link("schedule", parameters(moving.series(), SHORT_HOURS), catalog.current()));
        return marks;
    }

    private void put(String name, Grid grid, LearnWording words, Map<String, String> marks) {
        marks.put(name, words.country(catalog, grid.series().countryIso2()));
        marks.put(
                name + "_low",
                grams(grid.week().stream().mapToDouble(g -> g).min().orElseThrow(), words));
        marks.put(
                name + "_high",
                grams(grid.week().stream().mapToDouble(g -> g).max().orElseThrow(), words));
        marks.put(name + "_short", words.format().share(grid.shortStarts().meanShare()));
        marks.put(name + "_long", words.format().share(grid.longStarts().meanShare()));
    }

    private static String grams(double grams, LearnWording words) {
        return words.format().intensity(new CarbonIntensity(grams));
    }

    @Override
    public List<String> sources(Locale locale) {
        var words = LearnWording.of(locale);
        return grids().stream()
                .flatMap(grid -> Stream.of(
                        words.source(grid.series().source()),
                        grid.shortJob().question().credit()))
                .distinct()
                .toList();
    }
}
