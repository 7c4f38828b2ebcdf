package org.mlcarbon.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading with sentences below, as documents list them.
 *
 * @param headingKey the key of the heading's text
 */
record Section(String headingKey, List<String> sentences) {

    /** Those that the report has something for, in reading order. */
    static List<Section> of(Report report) {
        return Stream.of(
                        new Section("report.heading.boundary", report.boundary()),
                        new Section("report.heading.leftOut", report.leftOut()),
                        new Section("report.heading.doubts", report.doubts()),
                        new Section("report.heading.equivalences", report.equivalences()),
                        new Section("report.heading.elsewhere", report.elsewhere()),
                        new Section("report.heading.notices", report.notices()))
                .filter(section -> !section.sentences().isEmpty())
                .toList();
    }
}
