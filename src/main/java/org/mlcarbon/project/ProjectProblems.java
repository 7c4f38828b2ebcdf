package org.mlcarbon.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a project: the first {@value #KEPT} problems and the number of all. */
final class ProjectProblems {

    static final int KEPT = 20;

    private final List<ProjectProblem> found = new ArrayList<>();
    private long count;

    void add(ProjectProblem problem) {
        count++;
        if (found.size() < KEPT) {
            found.add(problem);
        }
    }

    void add(String property, String key, @Nullable Object given, Object... arguments) {
        add(ProjectProblem.of(property, key, given, arguments));
    }

    /** Says that a value lies outside its closed range; an absent value is fine. */
    void range(String property, @Nullable Number value, double min, double max) {
        if (value != null && !(value.doubleValue() >= min && value.doubleValue() <= max)) {
            add(ProjectProblem.of(property, "range", value, min, max).allowing(plain(min) + " to " + plain(max)));
        }
    }

    /** Says that a value must be above 0 and not above the maximum; an absent value is fine. */
    void positive(String property, @Nullable Number value, double max) {
        if (value != null && !(value.doubleValue() > 0 && value.doubleValue() <= max)) {
            add(ProjectProblem.of(property, "positive", value, max).allowing("above 0 to " + plain(max)));
        }
    }

    /** Says that a text is too long or holds control characters; an absent text is fine. */
    void text(String property, @Nullable String value, int max) {
        if (value != null && value.codePoints().anyMatch(LabelText::isControl)) {
            add(property, "control", null);
        }
        if (value != null && value.length() > max) {
            add(property, "too-long", null, max, value.length());
        }
    }

    /** Takes over what another part of the project found, at its place. */
    void addAll(String place, ProjectProblems others) {
        others.found.forEach(problem -> add(problem.at(place)));
        count += others.count - others.found.size();
    }

    boolean isEmpty() {
        return count == 0;
    }

    void throwIfAny() throws InvalidProject {
        if (count > 0) {
            throw new InvalidProject(found, count);
        }
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
