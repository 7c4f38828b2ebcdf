package org.mlcarbon.othertools;

import java.util.Objects;
import java.util.stream.Stream;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.OtherTool;
import org.mlcarbon.catalog.OtherTools;
import org.springframework.stereotype.Component;

/** The PUE that a calculator would take: of the user where it lets them, else of the place, else its own. */
@Component
class ToolPues {

    private static final String NAME = "pue";

    private final OtherTools tools;

    ToolPues(OtherTools tools) {
        this.tools = tools;
    }

    /** The PUE as a factor; its kind is the place that it was looked up by. */
    Factor of(OtherTool tool, ToolWorkload work, DataVersion version) throws NotComputable {
        if (work.pue() != null && tool.takesPue()) {
            return new Factor(NAME, work.pue(), "1", Status.GIVEN, null, null, null);
        }
        return Calculator.of(tool) == Calculator.GREEN_ALGORITHMS_4_HPC
                ? table(greenAlgorithms(version), work, version)
                : table(tool, work, version);
    }

    private OtherTool greenAlgorithms(DataVersion version) throws NotComputable {
        return tools.tool(version, Calculator.GREEN_ALGORITHMS.id())
                .orElseThrow(() -> new NotComputable(Missing.NOT_IN_ITS_TABLE));
    }

    private Factor table(OtherTool tool, ToolWorkload work, DataVersion version) throws NotComputable {
        boolean standIn = tool.pue() == null && work.place().provider() == null && work.standIn() != null;
        var place = standIn ? Objects.requireNonNull(work.standIn()) : work.place();
        var ids = Stream.of(place.regionId(), place.provider(), place.desk() ? "desk" : null)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        var figure = tools.pue(version, tool.id(), ids);
        if (figure.isPresent()) {
            var of = figure.get();
            return new Factor(NAME, of.value(), "1", Status.PUBLISHED, of.placeId(), of.year(), of.source());
        }
        if (tool.pue() == null) {
            throw new NotComputable(ids.length == 0 ? Missing.CLOUD_REGION : Missing.NOT_IN_ITS_TABLE);
        }
        return new Factor(NAME, tool.pue(), "1", Status.DEFAULT, null, null, tool.source());
    }
}
