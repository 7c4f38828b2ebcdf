package org.mlcarbon.accounting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Accounts for the same energy under each lens. A lens without data says so; none takes the figure of another. */
@Service
public class LensService {

    private final HourlyLens hourly;
    private final MarginalLens marginal;

    LensService(HourlyLens hourly, MarginalLens marginal) {
        this.hourly = hourly;
        this.marginal = marginal;
    }

    /** All lenses, the claims beside them and the offsets apart. */
    public Lenses of(AccountingQuestion question) {
        return new Lenses(
                question.operator(),
                List.of(yearly(question), hourly.of(question), MarketLens.of(question), marginal.of(question)),
                claims(question.grid()),
                question.facts().offset(),
                ScopePart.of(question.operator(), question.headline().scope()));
    }

    private static Lens yearly(AccountingQuestion question) {
        var headline = question.headline();
        var series = headline.series();
        var figure = new LensFigure(
                question.energy().emissionsAt(headline.intensity()).kilogramsCo2e(),
                headline.intensity().gramsPerKilowattHour(),
                LensFigure.AVERAGE,
                headline.scope(),
                series == null ? LensFigure.UNSTATED : series.flow(),
                series == null ? LensFigure.UNSTATED : series.gas(),
                headline.year(),
                series == null ? headline.origin() : series.title(),
                headline.source());
        return Lens.of(LensKind.LOCATION_YEARLY, figure);
    }

    private static @Nullable Claims claims(Grid grid) {
        return grid.provider() == null || grid.withheld() ? null : Claims.of(grid.provider(), grid.region());
    }
}
