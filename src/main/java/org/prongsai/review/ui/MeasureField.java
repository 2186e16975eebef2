package org.prongsai.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.measure.MeasureProposals;
import org.prongsai.measure.MeasureTitle;
import org.prongsai.review.LinkedMeasure;
import org.prongsai.review.MeasureChoice;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.shared.ui.TextLimit;
import org.springframework.data.domain.PageRequest;

/** By which measure of the next fiscal year: a new draft, or one that is planned already. */
class MeasureField extends Composite<Div> {

    private enum Kind {
        DRAFT,
        EXISTING
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextArea title = new TextArea(getTranslation("review.measure.title"));
    private final ComboBox<MeasureTitle> existing = new ComboBox<>(getTranslation("review.measure.existing"));

    /** @param linked the measure so far, null where there is none */
    MeasureField(MeasureProposals proposals, IndicatorKey decline, @Nullable LinkedMeasure linked) {
        var year = decline.year() + 1;
        kind.setLabel(getTranslation("review.measure"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("review.measure." + each.name(), String.valueOf(year)));
        kind.addValueChangeListener(change -> showKind());
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(getTranslation("review.measure.title.help"));
        title.setWidthFull();
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> title.setInvalid(false));
        TextLimit.tell(title, MeasureDefinition.LONGEST_TITLE);
        existing.setItems(query -> proposals
                .candidates(
                        year,
                        decline.indicator(),
                        query.getFilter().orElse(""),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream());
        existing.setItemLabelGenerator(each -> each.number() + ". " + each.title());
        existing.setHelperText(getTranslation("review.measure.existing.help", decline.indicator()));
        existing.setRequiredIndicatorVisible(true);
        existing.setWidthFull();
        existing.addValueChangeListener(change -> existing.setInvalid(false));
        if (linked != null) {
            existing.setValue(new MeasureTitle(linked.id(), 0, linked.number(), linked.title()));
        }
        kind.setValue(linked == null ? Kind.DRAFT : Kind.EXISTING);
        getContent().addClassName("stacked");
        getContent().add(kind, title, existing);
    }

    void markTitle(String name) {
        DraftKeeper.mark(title, name);
    }

    /** Of the draft, as far as it is typed. */
    String title() {
        return title.getValue();
    }

    void type(String text) {
        title.setValue(text);
        if (!text.isEmpty()) {
            kind.setValue(Kind.DRAFT);
        }
    }

    private void showKind() {
        title.setVisible(kind.getValue() == Kind.DRAFT);
        existing.setVisible(kind.getValue() == Kind.EXISTING);
    }

    /** What was chosen; empty, with the field marked, where something is missing. */
    Optional<MeasureChoice> read() {
        if (kind.getValue() == Kind.DRAFT) {
            if (title.getValue().isBlank()) {
                return refuse(title, getTranslation("plan.refused.title", MeasureDefinition.LONGEST_TITLE));
            }
            return TextLimit.fits(title, MeasureDefinition.LONGEST_TITLE)
                    ? Optional.of(new MeasureChoice.Draft(title.getValue()))
                    : Optional.empty();
        }
        var chosen = existing.getValue();
        return chosen == null
                ? refuse(existing, getTranslation("review.measure.required"))
                : Optional.of(new MeasureChoice.Existing(chosen.id()));
    }

    void refuse(String message) {
        refuse(kind.getValue() == Kind.DRAFT ? title : existing, message);
    }

    private static Optional<MeasureChoice> refuse(HasValidationProperties field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        return Optional.empty();
    }
}
