package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.MeasureDetail;
import org.prongsai.measure.MeasurePart;
import org.prongsai.shared.ui.Notices;

/** One division's part of the open measure: editable for its head, else read-only with a word on who may edit. */
class PartPanel extends Composite<Div> {

    private final transient AssignmentService service;
    private final transient Runnable changed;

    PartPanel(AssignmentService service, MeasureDetail measure, MeasurePart part, Runnable changed) {
        this.service = service;
        this.changed = changed;
        var content = getContent();
        content.addClassName("part-panel");
        content.add(new H3(getTranslation("part.title", part.divisionName().in(getLocale()))));
        if (part.editable()) {
            content.add(new ProgressEditor(service, part.state(), changed));
        } else {
            content.add(readOnly(measure, part));
        }
        content.add(new H3(getTranslation("evidence")));
        content.add(new EvidenceList(part, part.editable() ? address -> add(part, address) : null));
        content.add(new H3(getTranslation("history")));
        var history = service.history(part.state().id());
        content.add(history.isEmpty() ? quiet(getTranslation("history.none")) : new HistoryList(history));
    }

    private void add(MeasurePart part, String address) {
        service.addEvidence(part.state().id(), address);
        Notices.saved(getTranslation("evidence.saved"));
        changed.run();
    }

    private Div readOnly(MeasureDetail measure, MeasurePart part) {
        var state = part.state();
        var text = new Div(new StatusBadge(state.status()));
        if (!state.outcome().isBlank()) {
            text.add(new LabelledText(getTranslation("outcome"), state.outcome()));
        }
        if (!state.obstacle().isBlank()) {
            text.add(new LabelledText(getTranslation("obstacle"), state.obstacle()));
        }
        text.add(quiet(
                measure.yearOpen()
                        ? getTranslation("part.whoMayEdit", part.divisionName().in(getLocale()))
                        : getTranslation("part.yearNotOpen", String.valueOf(measure.fiscalYear()))));
        return text;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
