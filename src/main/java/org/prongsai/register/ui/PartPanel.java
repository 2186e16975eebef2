package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.MeasureDetail;
import org.prongsai.measure.MeasurePart;

/** One division's part of the open measure: editable for its head, else read-only with a word on who may edit. */
class PartPanel extends Composite<Div> {

    private final transient AssignmentService service;
    private final MeasurePart part;
    private final EvidenceList evidence;
    private final NotesPanel notes;
    private final Div history = new Div();
    private final @Nullable ProgressEditor editor;

    /**
     * @param changed called once progress was reported, so that this panel is made anew
     * @param undone called once a report was taken back
     * @param evidenceChanged called once evidence was added or removed; this panel, and what is typed in it, stays
     */
    PartPanel(
            PartServices services,
            MeasureDetail measure,
            MeasurePart part,
            NotesPanel notes,
            Runnable changed,
            Runnable undone,
            Runnable evidenceChanged) {
        this.service = services.assignments();
        this.part = part;
        this.notes = notes;
        editor = part.editable() ? new ProgressEditor(service, services.undo(), part.state(), changed, undone) : null;
        evidence = new EvidenceList(services.evidence(), part.state().id(), part.evidence(), part.editable(), () -> {
            showHistory();
            evidenceChanged.run();
        });
        var content = getContent();
        content.addClassName("part-panel");
        content.add(new H3(getTranslation("part.title", part.divisionName().in(getLocale()))));
        content.add(editor == null ? readOnly(measure) : editor);
        content.add(new H3(getTranslation("evidence")), evidence);
        content.add(notes);
        content.add(new H3(getTranslation("history")), history);
        showHistory();
    }

    boolean hasUnsavedText() {
        return notes.hasUnsavedText() || evidence.isTyped() || editor != null && editor.hasUnsavedText();
    }

    private void showHistory() {
        var lines = service.history(part.state().id());
        history.removeAll();
        history.add(lines.isEmpty() ? quiet(getTranslation("history.none")) : new HistoryList(lines));
    }

    private Div readOnly(MeasureDetail measure) {
        var state = part.state();
        var text = new Div(new StatusBadge(state.status()));
        if (!state.outcome().isBlank()) {
            text.add(new LabelledText(getTranslation("outcome"), state.outcome()));
        }
        if (!state.obstacle().isBlank()) {
            text.add(new LabelledText(getTranslation("obstacle"), state.obstacle()));
        }
        if (measure.retirement() == null) {
            text.add(quiet(whoMayEdit(measure)));
        }
        return text;
    }

    private String whoMayEdit(MeasureDetail measure) {
        return measure.yearOpen()
                ? getTranslation("part.whoMayEdit", part.divisionName().in(getLocale()))
                : getTranslation("part.yearNotOpen", String.valueOf(measure.fiscalYear()));
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
