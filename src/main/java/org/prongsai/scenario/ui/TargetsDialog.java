package org.prongsai.scenario.ui;

import static org.prongsai.scenario.ui.Words.span;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.assessment.NewTarget;
import org.prongsai.assessment.TargetSheet;

/** Shows old and new targets of a year before they are saved; where somebody saved others meanwhile, those as well. */
class TargetsDialog extends Dialog {

    private final transient Function<List<NewTarget>, Optional<TargetSheet>> save;
    private final transient List<TargetRow> rows;
    private final Paragraph overtaken = new Paragraph(getTranslation("targets.overtaken"));

    /**
     * @param proposed what stands in the fields at first, by number of the indicator
     * @param save saves, or tells what somebody else has stored in between
     */
    TargetsDialog(
            TargetSheet sheet,
            Map<Integer, BigDecimal> proposed,
            Function<List<NewTarget>, Optional<TargetSheet>> save) {
        this.save = save;
        setHeaderTitle(getTranslation("targets.title", String.valueOf(sheet.year())));
        setWidth("42rem");
        setCloseOnOutsideClick(false);
        addClassName("targets-dialog");
        overtaken.addClassName("import-problem");
        overtaken.getElement().setAttribute("role", "alert");
        overtaken.setVisible(false);
        rows = sheet.lines().stream()
                .map(line -> new TargetRow(line, proposed.get(line.indicator().number())))
                .toList();
        var head = new Div(
                span(getTranslation("indicator")),
                span(getTranslation("targets.old"), "figure"),
                span(getTranslation("targets.new"), "figure"));
        head.addClassNames("target-row", "quiet");
        add(overtaken, new Paragraph(getTranslation("targets.blank")), head);
        rows.forEach(this::add);
        var saving = new Button(getTranslation("action.save"), click -> decide());
        saving.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), saving);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                saving.focus();
            }
        });
    }

    private void decide() {
        var wrong = rows.stream().filter(row -> !row.isReadable()).findFirst();
        if (wrong.isPresent()) {
            wrong.get().focus();
            return;
        }
        save.apply(rows.stream().map(TargetRow::wanted).toList()).ifPresentOrElse(this::showTheirs, this::close);
    }

    private void showTheirs(TargetSheet theirs) {
        overtaken.setVisible(true);
        for (var line : theirs.lines()) {
            rows.stream().filter(row -> row.isOf(line)).forEach(row -> row.showTheirs(line));
        }
    }
}
