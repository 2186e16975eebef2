package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.Change;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.MeasureDetail;
import org.prongsai.measure.MeasurePart;

/** One division's part of the open measure: editable for its head, else read-only with a word on who may edit. */
class PartPanel extends Composite<Div> {

    private final transient AssignmentService service;
    private final MeasurePart part;
    private final EvidenceList evidence;
    private final NotesPanel notes;
    private final HistorySection history;
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
        if (editor != null) {
            editor.leadTo(
                    measure.number() + ". " + measure.title(),
                    MeasuresNavigation.ofPart(
                            measure.fiscalYear(), measure.id(), part.state().id()));
        }
        history = new HistorySection(service, part.state().id(), editor == null ? null : editor::reuse);
        evidence = new EvidenceList(services.evidence(), part.state().id(), part.evidence(), part.editable(), () -> {
            history.refresh();
            evidenceChanged.run();
        });
        if (editor != null) {
            editor.saveAlong(evidence);
        }
        var content = getContent();
        content.addClassName("part-panel");
        content.add(new H3(getTranslation("part.title", part.divisionName().in(getLocale()))));
        content.add(editor == null ? readOnly(measure) : editor);
        content.add(new H3(getTranslation("evidence")), evidence);
        content.add(notes);
        content.add(new H3(getTranslation("history")), history);
    }

    boolean hasUnsavedText() {
        return notes.hasUnsavedText() || evidence.isUnderWay() || editor != null && editor.hasUnsavedText();
    }

    /** Whether the user is at work in the form, so that nothing may replace it. */
    boolean isTouched() {
        return notes.hasUnsavedText() || evidence.isUnderWay() || editor != null && editor.isTouched();
    }

    /** What was read of the measure, and the evidence that was added or removed here since. */
    MeasureDetail withOwnEvidence(MeasureDetail read) {
        return read.withEvidence(part.state().id(), evidence.shown());
    }

    void forget() {
        notes.forget();
        if (editor != null) {
            editor.forget();
        }
    }

    /** Says in the form that others have changed this part, and shows the history anew. */
    void announce(List<Change> changes) {
        var id = part.state().id();
        if (editor != null && changes.stream().anyMatch(change -> change.isOf("assignment", id))) {
            editor.announce(service.state(id));
            history.refresh();
        }
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
        if (measure.isInForce()) {
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
