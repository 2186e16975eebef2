package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.assessment.PastedBlock;
import org.prongsai.assessment.ScoreCell;
import org.prongsai.assessment.ScoreReason;
import org.prongsai.assessment.ScoreSheet;
import org.prongsai.shared.ui.Draft;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.shared.ui.Notices;

/** The grid with what is typed in it, from the first keystroke to the saved score. */
class ScoreDesk extends Composite<Div> implements ScoreGrid.Listener, ScoreToolbar.Actions, ScoreSaving.Desk {

    private static final String KEPT = "cells";
    private static final Map<String, String> NOTHING = Map.of(KEPT, "");

    private final transient ScoreServices services;
    private final transient Routes routes;
    private final transient ScoreDraft draft = new ScoreDraft();
    private final transient ScoreWords words = new ScoreWords(this, getLocale());
    private final boolean editable;
    private final ScoreGrid grid = new ScoreGrid(this);
    private final ScoreToolbar toolbar;
    private final ScoreProblems problems = new ScoreProblems(grid::choose);
    private final OriginPanel origin = new OriginPanel();
    private final PublicationPanel publication;
    private final transient ScoreExchange exchange;
    private final transient ScoreSaving saving;
    private final DraftKeeper keeper = new DraftKeeper("scores", NOTHING, this::restore);
    private List<Integer> years = List.of();
    private ScoresState state = ScoresState.EMPTY;
    private ScoreSheet sheet = new ScoreSheet(List.of(), List.of(), Map.of());

    /** Where the desk leads. */
    interface Routes {

        void toggle(int indicator);

        void wide(boolean tenYears);
    }

    ScoreDesk(ScoreServices services, boolean editable, Routes routes) {
        this.services = services;
        this.editable = editable;
        this.routes = routes;
        saving = new ScoreSaving(services, draft, words, this);
        exchange = new ScoreExchange(services, words, this::readAgain);
        publication = new PublicationPanel(new ScorePublishing(services, words, this::correct, this::readAgain));
        toolbar = new ScoreToolbar(editable, this);
        var card = new Div(grid);
        card.addClassNames("card", "score-card");
        var below = new Div(origin);
        below.addClassName("score-panels");
        getContent().addClassName("stacked");
        getContent().add(toolbar, problems, card, below);
        if (editable) {
            DraftKeeper.mark(grid, KEPT);
            below.add(publication);
            getContent().add(keeper);
        }
    }

    void show(List<Integer> shownYears, ScoresState shownState) {
        years = shownYears;
        state = shownState;
        readAgain();
    }

    @Override
    public ScoreSheet readAgain() {
        sheet = services.sheets().read(years, state.opened());
        draft.over(sheet);
        grid.show(model().all());
        publication.show(sheet, draft);
        toolbar.show(draft.cells().size(), state.wide());
        tellDraft();
        return sheet;
    }

    private ScoreGridModel model() {
        return new ScoreGridModel(sheet, draft, state.opened(), editable, words);
    }

    private void tell(Collection<ScoreCell> cells) {
        grid.show(model().some(cells));
        tellDraft();
    }

    private void tellDraft() {
        toolbar.count(draft.cells().size());
        problems.show(sheet, draft, words);
        grid.keep(ScoreDrafts.write(draft));
    }

    @Override
    public void typed(ScoreCell cell, String text) {
        if (editable) {
            draft.type(cell, text);
            tell(Set.of(cell));
        }
    }

    @Override
    public void pasted(ScoreCell cell, int row, String text) {
        if (!editable) {
            return;
        }
        var pasted = draft.paste(PastedBlock.read(text), row, cell.year());
        tell(pasted);
        var wrong = pasted.stream().filter(draft.problems()::contains).count();
        Notices.saved(words.counted(wrong == 0 ? "scores.pasted" : "scores.pasted.problems", pasted.size(), wrong));
    }

    @Override
    public void reverted(ScoreCell cell) {
        draft.revert(cell);
        tell(Set.of(cell));
    }

    @Override
    public void chosen(ScoreCell cell) {
        origin.show(
                words.text("scores.origin.cell", words.name(sheet, cell), cell.year()),
                services.sheets().history(cell),
                score -> words.shown(sheet, cell, score));
    }

    @Override
    public void toggled(int indicator) {
        routes.toggle(indicator);
    }

    @Override
    public void wide(boolean tenYears) {
        routes.wide(tenYears);
    }

    boolean hasUnsaved() {
        return !draft.isEmpty();
    }

    @Override
    public void discard() {
        draft.clear();
        keeper.forget(NOTHING);
        readAgain();
    }

    /** Saves everything that was typed, also in years that are not shown; leads to what cannot be saved. */
    @Override
    public void save() {
        if (!draft.problems().isEmpty()) {
            grid.choose(draft.problems().getFirst());
            return;
        }
        saving.save(toolbar.source());
    }

    @Override
    public void saved() {
        discard();
        grid.focus();
    }

    /** Puts back what was typed earlier; it may belong to years that are not shown. */
    private void restore(Draft found) {
        var kept = found.value(KEPT);
        var all = new TreeSet<>(years);
        all.addAll(ScoreDrafts.years(kept));
        draft.over(services.sheets().read(all, Set.of(1)));
        ScoreDrafts.restore(kept, draft);
        readAgain();
        if (!draft.isEmpty()) {
            Notices.saved(words.counted("scores.restored", draft.cells().size()));
        }
    }

    private void correct(int year, ScoreReason reason) {
        draft.correct(year, reason);
        readAgain();
        grid.choose(ScoreCell.ofIndicator(year, 1));
    }

    @Override
    public void importFile() {
        exchange.open(years);
    }

    @Override
    public byte[] template() {
        return exchange.template(years, state.opened());
    }
}
