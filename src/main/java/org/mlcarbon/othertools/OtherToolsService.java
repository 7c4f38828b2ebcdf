package org.mlcarbon.othertools;

import java.util.ArrayList;
import java.util.List;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.OtherTool;
import org.mlcarbon.catalog.OtherToolSetting;
import org.mlcarbon.catalog.OtherTools;
import org.mlcarbon.core.othertools.Chain;
import org.mlcarbon.core.othertools.Rounding;
import org.springframework.stereotype.Service;

/** Computes a workload by the published formulas of other calculators. */
@Service
public class OtherToolsService {

    private final OtherTools tools;
    private final GridFigures grids;
    private final ToolPues pues;

    OtherToolsService(OtherTools tools, GridFigures grids, ToolPues pues) {
        this.tools = tools;
        this.grids = grids;
        this.pues = pues;
    }

    /** Every calculator that is offered, those without a figure too. */
    public List<ToolEstimate> all(ToolWorkload work, DataVersion version) {
        return tools.all(version).stream()
                .filter(OtherTool::offered)
                .map(tool -> estimate(tool, work, version))
                .toList();
    }

    /** One calculator, by its row. */
    public ToolEstimate estimate(OtherTool tool, ToolWorkload work, DataVersion version) {
        try {
            var devices = ToolEnergy.of(tool, work, tools, version);
            var host = ToolHost.of(tool, work);
            var grid = grids.of(tool, work, version);
            var pue = pues.of(tool, work, version);
            var factors = new ArrayList<>(devices.factors());
            factors.addAll(host.factors());
            factors.add(pue);
            factors.add(grid);
            var chain = new Chain(
                    devices.ratedKwh(),
                    devices.utilisation(),
                    host.kilowattHours(),
                    pue.value(),
                    grid.value(),
                    rounding(tool, grid));
            return ToolEstimate.of(tool, chain, factors);
        } catch (NotComputable e) {
            return ToolEstimate.of(tool, e.missing());
        }
    }

    /** An intensity that somebody typed is not rounded, those of the table are. */
    private static Rounding rounding(OtherTool tool, Factor grid) {
        return tool.roundDecimals() == null
                ? Rounding.NONE
                : new Rounding(tool.roundDecimals(), grid.status() != Status.GIVEN);
    }

    /** The lines of the published comparison, recomputed with their settings; the id is that of the line. */
    public List<ToolEstimate> published(DataVersion version) {
        return tools.settings(version).stream()
                .map(setting -> recompute(setting, version).asLine(setting))
                .toList();
    }

    private ToolEstimate recompute(OtherToolSetting setting, DataVersion version) {
        var tool = tools.tool(version, setting.toolId())
                .orElseThrow(() -> new IllegalStateException("no calculator " + setting.toolId()));
        var work = new ToolWorkload(
                setting.hardwareId(),
                setting.devicePower().watts(),
                setting.deviceCount() * setting.hours(),
                setting.hours(),
                setting.utilisation(),
                null,
                null,
                true,
                new HostDetails(setting.memoryGb(), null, null),
                null,
                Whereabouts.of(setting.placeId()),
                null);
        return estimate(tool, work, version);
    }
}
