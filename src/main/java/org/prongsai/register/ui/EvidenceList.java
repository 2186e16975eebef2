package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.EvidenceService;
import org.prongsai.measure.EvidenceView;
import org.prongsai.shared.ui.Notices;

/** Web pages and files that prove what a division reports; its head adds and removes. */
class EvidenceList extends Composite<Div> {

    private final transient EvidenceService service;
    private final transient Runnable changed;
    private final List<EvidenceView> shown = new ArrayList<>();
    private final StatusBadge none = StatusBadge.withoutEvidence();
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final @Nullable EvidenceAdding adding;

    /**
     * @param part the part of a measure that it proves
     * @param editable whether the reader may add and remove
     * @param changed called once something was added or removed; what else is typed on the page stays
     */
    EvidenceList(EvidenceService service, long part, List<EvidenceView> evidence, boolean editable, Runnable changed) {
        this.service = service;
        this.changed = changed;
        adding = editable ? new EvidenceAdding(service, part, this::added) : null;
        list.addClassName("evidence");
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        count.getElement().setAttribute("tabindex", "-1");
        getContent().add(none, count, list);
        if (adding != null) {
            getContent().add(adding);
        }
        shown.addAll(evidence);
        show();
    }

    /** Whether an address waits to be added, or files are on their way. */
    boolean isUnderWay() {
        return adding != null && adding.isUnderWay();
    }

    List<EvidenceView> shown() {
        return List.copyOf(shown);
    }

    /** Adds the address that was typed but not added; false, and said, where it was refused or files are still to come. */
    boolean addTyped() {
        return adding == null || adding.addTyped();
    }

    private void show() {
        var most = EvidenceService.MOST;
        none.setVisible(shown.isEmpty());
        count.setVisible(!shown.isEmpty());
        count.setText(getTranslation(shown.size() < most ? "evidence.count" : "evidence.full", shown.size(), most));
        list.removeAll();
        shown.forEach(evidence -> list.add(new EvidenceCard(evidence, adding == null ? null : this::remove)));
        if (adding != null) {
            adding.setRoom(most - shown.size());
        }
    }

    /** Read anew, as it comes back without the name of who added it, and others may have added some too. */
    private void added(EvidenceView evidence) {
        shown.clear();
        shown.addAll(service.of(evidence.assignmentId()));
        show();
        changed.run();
    }

    private void remove(EvidenceView evidence) {
        service.remove(evidence.id());
        shown.remove(evidence);
        show();
        count.getElement().callJsFunction("focus");
        Notices.saved(getTranslation("evidence.removed", evidence.title()));
        changed.run();
    }
}
