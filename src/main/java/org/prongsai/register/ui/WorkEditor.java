package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.EvidenceService;
import org.prongsai.measure.MeasurePart;
import org.prongsai.measure.UndoService;

/** Reports progress within a card: what the tapped status asks for, or all of it, and evidence beside. */
class WorkEditor extends Composite<Div> {

    private final MeasurePart part;
    private final ProgressEditor editor;

    /**
     * @param next the status that was tapped, null for the whole form
     * @param done called once something was saved or given up
     * @param undone called once it was taken back
     */
    WorkEditor(
            MeasurePart part,
            @Nullable AssignmentStatus next,
            AssignmentService service,
            UndoService undo,
            EvidenceService proofs,
            Runnable done,
            Runnable undone) {
        this.part = part;
        editor = new ProgressEditor(service, undo, part.state(), done, undone);
        var evidence = new EvidenceList(proofs, part.state().id(), part.evidence(), true, () -> {});
        editor.place(evidence);
        getContent().addClassName("work-editor");
        if (next != null) {
            var becomes = new Div(new Span(getTranslation("work.becomes") + " "), new StatusBadge(next));
            becomes.addClassName("quiet");
            getContent().add(becomes);
            editor.ask(next);
        }
        getContent().add(editor);
    }

    long assignmentId() {
        return part.state().id();
    }

    void forget() {
        editor.forget();
    }

    boolean hasUnsavedText() {
        return editor.hasUnsavedText();
    }
}
