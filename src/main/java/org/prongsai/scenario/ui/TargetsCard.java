package org.prongsai.scenario.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prongsai.assessment.NewTarget;
import org.prongsai.assessment.TargetSheet;
import org.prongsai.assessment.Targets;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Keeps what is supposed as the next year's targets, and changes those. */
class TargetsCard extends Composite<Section> {

    private final transient Targets targets;
    private final Board board;
    private transient TargetSheet sheet;

    TargetsCard(Targets targets, TargetSheet sheet, Board board) {
        this.targets = targets;
        this.board = board;
        this.sheet = sheet;
        getContent().addClassNames("card", "what-if-targets");
        show();
    }

    private void show() {
        var year = String.valueOf(sheet.year());
        getContent().removeAll();
        getContent().add(new H2(getTranslation("targets.title", year)));
        if (sheet.scored()) {
            getContent().add(new Paragraph(getTranslation("target.refused.scored", year)));
            return;
        }
        var save = new Button(getTranslation("targets.save", year), click -> open(supposed()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save);
        buttons.addClassName("touch");
        if (sheet.hasTargets()) {
            buttons.add(new Button(getTranslation("targets.edit", year), click -> open(stored())));
        }
        getContent().add(new Paragraph(getTranslation("targets.help", year)), buttons);
    }

    private Map<Integer, BigDecimal> supposed() {
        var all = new TreeMap<>(board.whatIf().calculation().scores());
        all.putAll(board.whatIf().moved());
        return all;
    }

    private Map<Integer, BigDecimal> stored() {
        var all = new TreeMap<Integer, BigDecimal>();
        for (var line : sheet.lines()) {
            if (line.score() != null) {
                all.put(line.indicator().number(), line.score());
            }
        }
        return all;
    }

    private void open(Map<Integer, BigDecimal> proposed) {
        new TargetsDialog(sheet, proposed, this::save).open();
    }

    /** Where somebody was faster, what is stored now; else nothing. */
    private Optional<TargetSheet> save(List<NewTarget> wanted) {
        try {
            targets.save(sheet.year(), wanted);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            reread();
            return Optional.of(sheet);
        }
        reread();
        Notices.saved(getTranslation("targets.saved", String.valueOf(sheet.year())));
        return Optional.empty();
    }

    private void reread() {
        var now = targets.sheet(sheet.year());
        board.goals(now);
        show(now);
    }

    void show(TargetSheet now) {
        sheet = now;
        show();
    }
}
