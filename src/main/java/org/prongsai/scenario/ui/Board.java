package org.prongsai.scenario.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Calculation;
import org.prongsai.assessment.TargetSheet;
import org.prongsai.assessment.WhatIf;
import org.prongsai.assessment.YearResult;

/** A year's supposition on the screen: each move is worked out from what has been read already, and kept in the address. */
class Board extends Composite<Div> implements ScoreRow.Moves {

    private transient WhatIf whatIf;
    /** From where the shown ways up start; they stay as long as that does. */
    private transient @Nullable YearResult start;

    private final ResultCard result = new ResultCard();
    private final Div missing = new Div();
    private final Div ways = new Div();
    private final ScoresCard scores;
    private final transient UnaryOperator<WhatIf> assume;

    /** @param assume fills in what is missing */
    Board(WhatIf whatIf, UnaryOperator<WhatIf> assume) {
        this.whatIf = whatIf;
        this.assume = assume;
        this.scores = new ScoresCard(whatIf, this, () -> jump(this.whatIf.reset()));
        missing.addClassNames("card", "what-if-missing");
        getContent().addClassName("what-if");
        getContent().add(result, missing, scores, ways);
        showAround();
    }

    WhatIf whatIf() {
        return whatIf;
    }

    void goals(TargetSheet sheet) {
        scores.goals(sheet);
    }

    /** Others have changed what it starts from: what is supposed stays, and so does whatever is being typed. */
    void restart(Calculation calculation) {
        whatIf = new WhatIf(calculation, whatIf.moved());
        scores.follow(whatIf);
        showAround();
    }

    /** A slider sends many of these, so the address is replaced: back leads to where the moving began. */
    @Override
    public void move(int indicator, BigDecimal score) {
        shift(whatIf.with(indicator, score), indicator);
    }

    @Override
    public void reset(int indicator) {
        shift(whatIf.without(indicator), indicator);
    }

    private void shift(WhatIf next, int indicator) {
        var filled = whatIf.calculation().scores().containsKey(indicator);
        whatIf = next;
        scores.show(next, indicator);
        result.show(next);
        if (!filled) {
            showAround();
        }
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address()));
    }

    /** Everything at once, as a step of its own: back leads to the supposition before. */
    private void jump(WhatIf next) {
        whatIf = next;
        scores.show(next);
        showAround();
        getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, address()));
    }

    private Location address() {
        var state = new ScenarioState(whatIf.calculation().year(), whatIf.moved());
        return new Location(ScenarioNavigation.ROUTE, state.toQuery());
    }

    private void showAround() {
        result.show(whatIf);
        if (!whatIf.start().equals(start)) {
            start = whatIf.start();
            ways.removeAll();
            ways.add(new WaysCard(whatIf, raises -> jump(whatIf.trying(raises))));
        }
        var gaps = whatIf.missing();
        missing.removeAll();
        missing.setVisible(!gaps.isEmpty());
        if (!gaps.isEmpty()) {
            var numbers = gaps.stream().map(String::valueOf).collect(Collectors.joining(", "));
            missing.add(
                    new Paragraph(getTranslation("whatIf.missing", numbers)),
                    new Button(getTranslation("whatIf.assume"), click -> jump(assume.apply(whatIf))));
        }
    }
}
