package org.prongsai.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.stream.IntStream;
import org.prongsai.measure.MeasureRow;
import org.prongsai.testing.ViewTest;

/** Reads the list of measures as a reader does: line by line. */
abstract class ListFixture extends ViewTest {

    MeasureGrid grid() {
        return find(MeasureGrid.class).single();
    }

    /** Heads of groups as name (rows), rows as number/division. */
    List<String> lines() {
        return all().stream().map(ListFixture::inWords).toList();
    }

    /** The rows that are marked as open. */
    List<String> marked() {
        return all().stream()
                .filter(line -> "open-row".equals(grid().getPartNameGenerator().apply(line)))
                .map(ListFixture::inWords)
                .toList();
    }

    private List<ListLine> all() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(test(grid())::getRow)
                .toList();
    }

    private static String inWords(ListLine line) {
        return switch (line) {
            case ListLine.Head(var group, var open) ->
                (group.measure() != null
                                ? group.measure()
                                : group.division() == null
                                        ? "-"
                                        : group.division().th())
                        + " (" + group.rows() + ")";
            case ListLine.Row(var row) -> row.number() + "/" + (row.divisionId() == null ? 0 : row.divisionId());
        };
    }

    MeasureRow row(int line) {
        return ((ListLine.Row) test(grid()).getRow(line)).row();
    }

    /** How many measures and rows there are said to be. */
    String count() {
        return find(Span.class).all().stream()
                .filter(span -> "status".equals(span.getElement().getAttribute("role")))
                .map(Span::getText)
                .filter(text -> text.contains("รายการ"))
                .findFirst()
                .orElseThrow();
    }

    List<String> chips() {
        return find(Span.class).all().stream()
                .filter(span -> span.hasClassName("chip-name"))
                .map(Span::getText)
                .toList();
    }

    /** Opens what a button of the toolbar holds. */
    void openPanel(String ariaLabel) {
        find(Popover.class).all().stream()
                .filter(popover ->
                        popover.getAriaLabel().filter(ariaLabel::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .open();
        roundTrip();
    }

    static MeasuresState state() {
        return MeasuresState.from(UI.getCurrent().getActiveViewLocation().getQueryParameters());
    }
}
