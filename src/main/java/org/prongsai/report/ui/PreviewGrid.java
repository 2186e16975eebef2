package org.prongsai.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.prongsai.report.MeasureCode;
import org.prongsai.report.OwnReport;

/** The report line by line: what was read, what becomes of it, and, opened, the line as it stands in the file. */
class PreviewGrid extends Grid<PreviewLine> {

    private static final int MOST_WITHOUT_SCROLLING = 60;

    private final HashSet<MeasureCode> confirmed = new HashSet<>();
    private final HashSet<OwnReport> replaced = new HashSet<>();
    private final transient IntFunction<String> written;
    private final transient BiConsumer<Integer, String> corrected;

    /**
     * @param written gives a line as it stands in the file
     * @param decided what was ticked already
     * @param corrected takes the number of a line, and what it should say instead
     */
    PreviewGrid(IntFunction<String> written, Decision decided, BiConsumer<Integer, String> corrected) {
        super(PreviewLine.class, false);
        this.written = written;
        this.corrected = corrected;
        confirmed.addAll(decided.confirmedCodes());
        replaced.addAll(decided.replaced());
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("import-grid");
        setSelectionMode(SelectionMode.NONE);
        setDetailsVisibleOnClick(false);
        getElement().setAttribute("aria-label", getTranslation("import.lines"));
        addComponentColumn(this::content)
                .setHeader(getTranslation("import.lines.read"))
                .setFlexGrow(3);
        addComponentColumn(this::verdict)
                .setHeader(getTranslation("import.lines.verdict"))
                .setFlexGrow(2);
        setItemDetailsRenderer(
                new ComponentRenderer<Component, PreviewLine>(line -> new OriginalLine(written.apply(line.line()))));
        setEmptyStateText(getTranslation("import.lines.none"));
    }

    void show(List<PreviewLine> lines) {
        setAllRowsVisible(lines.size() <= MOST_WITHOUT_SCROLLING);
        setItems(lines);
    }

    Set<MeasureCode> confirmed() {
        return Set.copyOf(confirmed);
    }

    Set<OwnReport> replaced() {
        return Set.copyOf(replaced);
    }

    private Component content(PreviewLine line) {
        var name = new Span(line.name());
        name.addClassName("row-title");
        var content = new Div(name);
        if (!line.text().isEmpty()) {
            content.add(new Div(line.text()));
        }
        if (!line.facts().isEmpty()) {
            var facts = new Div(String.join(" · ", line.facts()));
            facts.addClassName("quiet");
            content.add(facts);
        }
        content.add(opener(line));
        content.addClassName("row-summary");
        return content;
    }

    private Button opener(PreviewLine line) {
        var opener = new Button(
                getTranslation("import.original", String.valueOf(line.line())),
                click -> setDetailsVisible(line, !isDetailsVisible(line)));
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return opener;
    }

    private Button corrector(PreviewLine line) {
        var corrector = new Button(
                getTranslation("import.correct"),
                click -> new CorrectDialog(
                                line.line(), written.apply(line.line()), next -> corrected.accept(line.line(), next))
                        .open());
        corrector.setAriaLabel(getTranslation("import.correct.title", line.line()));
        corrector.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return corrector;
    }

    private Component verdict(PreviewLine line) {
        var badges = new Div();
        badges.addClassName("badges");
        line.marks().forEach(mark -> badges.add(new MarkBadge(mark)));
        var verdict = new Div(badges);
        verdict.addClassName("row-summary");
        line.remarks().forEach(remark -> verdict.add(new Div(remark)));
        line.guesses().forEach(guess -> verdict.add(tick(guess.question(), guess.code(), confirmed)));
        line.own().forEach(own -> verdict.add(tick(own.question(), own.report(), replaced)));
        verdict.add(corrector(line));
        return verdict;
    }

    private static <T> Checkbox tick(String question, T decided, Set<T> ticked) {
        var tick = new Checkbox(question, ticked.contains(decided));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                ticked.add(decided);
            } else {
                ticked.remove(decided);
            }
        });
        return tick;
    }
}
