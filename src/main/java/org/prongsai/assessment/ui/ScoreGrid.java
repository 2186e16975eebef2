package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.ScoreCell;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Scores with the keys of a spreadsheet. All texts come formatted; what is typed is told and not judged. */
@Tag("prongsai-score-grid")
@JsModule("./score-grid.ts")
final class ScoreGrid extends Component {

    private static final JsonMapper JSON = JsonMapper.shared();

    private int revision;

    /** What happens in the grid. */
    interface Listener {

        void typed(ScoreCell cell, String text);

        /** @param row number of the row of the cell, from 0 */
        void pasted(ScoreCell cell, int row, String text);

        void reverted(ScoreCell cell);

        void chosen(ScoreCell cell);

        void toggled(int indicator);
    }

    ScoreGrid(Listener listener) {
        on("cell-typed", event -> cell(event).ifPresent(cell -> listener.typed(cell, text(event))));
        on(
                "block-pasted",
                event -> cell(event).ifPresent(cell -> listener.pasted(cell, number(event, "row"), text(event))));
        on("cell-reverted", event -> cell(event).ifPresent(listener::reverted));
        on("cell-chosen", event -> cell(event).ifPresent(listener::chosen));
        on("row-toggled", event -> listener.toggled(number(event, "indicator")));
    }

    private void on(String type, Consumer<DomEvent> work) {
        getElement().addEventListener(type, work::accept).addEventData("event.detail");
    }

    private static Optional<ScoreCell> cell(DomEvent event) {
        return ScoreCell.of(detail(event, "key"));
    }

    private static String text(DomEvent event) {
        return detail(event, "text");
    }

    private static int number(DomEvent event, String name) {
        return event.getEventData().path("event.detail").path(name).asInt(-1);
    }

    private static String detail(DomEvent event, String name) {
        return event.getEventData().path("event.detail").path(name).asString("");
    }

    /** Shows everything anew, also where it is what was shown at first and only cells have changed since. */
    void show(Model model) {
        ObjectNode shown = JSON.valueToTree(model);
        getElement().setPropertyJson("model", shown.put("revision", ++revision));
    }

    /** Shows some cells anew, which is less than all of them. */
    void show(List<Cell> cells) {
        getElement().callJsFunction("show", JSON.valueToTree(cells));
    }

    /** What is typed and not saved, as the keeper of drafts keeps it. */
    void keep(String drafts) {
        getElement().setProperty("value", drafts);
    }

    void choose(ScoreCell cell) {
        getElement().callJsFunction("choose", cell.key());
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    record Model(List<Column> columns, List<Row> rows, Labels labels) {}

    record Labels(
            String caption,
            String column,
            String absent,
            String locked,
            String unsaved,
            String empty,
            String noRating) {}

    /** A year; the tone is a class of the heading, and ratings are the words of its ladder. */
    record Column(
            String year,
            @Nullable String state,
            String tone,
            @Nullable String note,
            List<String> ratings) {}

    record Row(String kind, String name, @Nullable Toggle toggle, List<Cell> cells) {}

    record Toggle(int indicator, boolean open, String label) {}

    record Cell(
            String key,
            String text,
            State state,
            boolean unsaved,
            @Nullable String problem,
            @Nullable String note,
            boolean differs) {}

    enum State {
        OPEN,
        LOCKED,
        ABSENT,
        READ
    }
}
