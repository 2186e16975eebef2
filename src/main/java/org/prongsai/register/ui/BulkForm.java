package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.BulkChange;
import org.prongsai.measure.StatusChange;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Draft;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.shared.ui.DraftNotice;
import org.prongsai.shared.ui.DraftValue;
import org.prongsai.shared.ui.TextLimit;

/**
 * What several parts are to have in common; what is left empty stays as each of them has it. What is typed is kept in the
 * browser whichever parts are chosen, since nobody chooses the very same ones again; a file is not.
 */
class BulkForm extends Composite<Div> {

    private static final String STATUS = "status";
    private static final String OUTCOME = "outcome";
    private static final String OBSTACLE = "obstacle";
    private static final String EVIDENCE = "evidence";
    private static final Map<String, String> NOTHING = Map.of(STATUS, "", OUTCOME, "", OBSTACLE, "", EVIDENCE, "");

    private static final Set<String> ADDRESS_REFUSED = Set.of(
            "measure.refused.address",
            "evidence.refused.spaces",
            "evidence.refused.password",
            "evidence.refused.longAddress");

    private final DraftNotice notice = new DraftNotice();
    private final Select<AssignmentStatus> status = new Select<>();
    private final DraftValue chosen = new DraftValue();
    private final TextArea outcome = area(OUTCOME);
    private final TextArea obstacle = area(OBSTACLE);
    private final TextField evidence = new TextField(getTranslation("evidence.address"));
    private final BulkFile file = new BulkFile();
    private final DraftKeeper keeper = new DraftKeeper("bulk", NOTHING, this::bringBack);

    BulkForm() {
        status.setLabel(getTranslation("status"));
        status.setItems(AssignmentStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("bulk.keepStatus"));
        status.setPlaceholder(getTranslation("bulk.keepStatus"));
        status.setItemLabelGenerator(this::label);
        status.setWidthFull();
        status.addValueChangeListener(change ->
                chosen.say(change.getValue() == null ? "" : change.getValue().name()));
        evidence.setPlaceholder("https://");
        evidence.setWidthFull();
        evidence.setValueChangeMode(ValueChangeMode.LAZY);
        DraftKeeper.mark(chosen, STATUS);
        DraftKeeper.mark(outcome, OUTCOME);
        DraftKeeper.mark(obstacle, OBSTACLE);
        DraftKeeper.mark(evidence, EVIDENCE);
        var help = new Paragraph(getTranslation("bulk.form.help"));
        help.addClassName("quiet");
        getContent().addClassName("stacked");
        getContent().add(notice, help, status, chosen, outcome, obstacle, evidence, file, keeper);
    }

    private TextArea area(String key) {
        var area = new TextArea(getTranslation(key));
        area.setMinRows(2);
        area.setMaxRows(6);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        TextLimit.tell(area, StatusChange.LONGEST_TEXT);
        return area;
    }

    private String label(AssignmentStatus each) {
        return each == null
                ? getTranslation("bulk.keepStatus")
                : StatusBadge.symbol(each) + " " + getTranslation(StatusBadge.key(each));
    }

    BulkChange read() {
        return new BulkChange(
                status.getValue(), outcome.getValue(), obstacle.getValue(), evidence.getValue(), file.read());
    }

    /** Says at its field why an address cannot be taken; false where the reason is about something else. */
    boolean refuse(RefusedException refused) {
        var aboutAddress = ADDRESS_REFUSED.contains(refused.messageKey());
        if (aboutAddress) {
            evidence.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            evidence.setInvalid(true);
            evidence.focus();
        }
        return aboutAddress;
    }

    /** Once it was applied or given up. */
    void clear() {
        status.clear();
        outcome.clear();
        obstacle.clear();
        evidence.clear();
        file.clear();
        notice.clear();
        keeper.forget(NOTHING);
    }

    private void bringBack(Draft draft) {
        Stream.of(AssignmentStatus.values())
                .filter(each -> each.name().equals(draft.value(STATUS)))
                .findFirst()
                .ifPresent(status::setValue);
        outcome.setValue(draft.value(OUTCOME));
        obstacle.setValue(draft.value(OBSTACLE));
        evidence.setValue(draft.value(EVIDENCE));
        notice.show(draft, this::clear);
    }
}
