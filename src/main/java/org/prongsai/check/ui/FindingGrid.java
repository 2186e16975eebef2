package org.prongsai.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.check.CheckFinding;
import org.prongsai.check.CheckKind;
import org.prongsai.check.CheckScope;
import org.prongsai.check.CheckService;
import org.prongsai.measure.WeakSpot;
import org.prongsai.shared.ui.BuddhistDates;

/** The findings of one kind, fetched page by page: what it is, whose, and the way to mend it, in one cell for any width. */
class FindingGrid extends Grid<CheckFinding> {

    private final boolean mayAsk;
    private final transient Settling settling;
    private int year;
    private int found;
    private @Nullable CheckKind kind;
    private @Nullable CheckScope scope;

    /** @param mayAsk whether the reader may ask any division how matters stand */
    FindingGrid(boolean mayAsk, Settling settling) {
        super(CheckFinding.class, false);
        this.settling = settling;
        this.mayAsk = mayAsk;
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("finding-grid");
        getElement().setAttribute("aria-label", getTranslation("check.findings"));
        addColumn(new ComponentRenderer<>(this::line)).setHeader(getTranslation("check.findings"));
    }

    /** Whoever reads the same on stays where she is. */
    void list(CheckService checks, CheckKind shownKind, int shownYear, CheckScope shownScope, int count) {
        found = count;
        if (shownKind == kind && shownYear == year && shownScope == scope) {
            getDataProvider().refreshAll();
            return;
        }
        kind = shownKind;
        year = shownYear;
        scope = shownScope;
        setItemsPageable(page -> checks.page(shownKind, shownYear, shownScope, page), page -> found);
    }

    private Component line(CheckFinding finding) {
        var what = new Span(what(finding));
        what.addClassName("row-title");
        var line = new Div(what);
        line.addClassName("finding");
        var spot = finding.spot();
        if (spot != null) {
            var where = new Span(where(spot));
            where.addClassName("quiet");
            line.add(where);
        }
        line.add(new FindingLink(finding, year, mayAsk));
        if (finding.disagreement() != null && finding.mendable()) {
            line.add(settling.button(finding.disagreement(), what(finding)));
        }
        return line;
    }

    private String what(CheckFinding finding) {
        var spot = finding.spot();
        var disagreement = finding.disagreement();
        if (spot != null) {
            return spot.number() + ". " + spot.title();
        }
        return disagreement == null
                ? getTranslation("check.gap", finding.number())
                : getTranslation(
                        "check.difference",
                        disagreement.indicator(),
                        String.valueOf(disagreement.earlierYear()),
                        signed(disagreement.printed()),
                        signed(disagreement.computed()));
    }

    private static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + points.toPlainString().replace('-', '−');
    }

    private String where(WeakSpot spot) {
        var until = getTranslation("work.until", BuddhistDates.day(spot.lastDay(), getLocale()));
        var division = spot.division();
        var changed = spot.changedAt() == null
                ? ""
                : " · " + getTranslation("check.changed", BuddhistDates.dayOf(spot.changedAt(), getLocale()));
        return (division == null ? "" : division.in(getLocale()) + " · ") + until + changed;
    }
}
