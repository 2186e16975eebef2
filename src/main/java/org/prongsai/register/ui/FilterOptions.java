package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.QuestionItem;
import org.prongsai.division.DivisionService;
import org.prongsai.division.DivisionView;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.Duty;

/** What there is to choose from in a filter; divisions, indicators and questions are read only once somebody asks. */
class FilterOptions {

    private final DivisionService divisions;
    private final AssessmentService assessment;
    private int year;
    private @Nullable List<DivisionView> allDivisions;
    private @Nullable List<Indicator> indicators;
    private @Nullable List<QuestionItem> questions;

    FilterOptions(DivisionService divisions, AssessmentService assessment) {
        this.divisions = divisions;
        this.assessment = assessment;
    }

    /**
     * A value of a filter.
     *
     * @param value as the address says it
     * @param label as people read it
     */
    record Option(String value, String label) {}

    /** From now on those of this year, read anew. */
    void of(int shownYear) {
        year = shownYear;
        allDivisions = null;
        indicators = null;
        questions = null;
    }

    List<DivisionView> divisions() {
        if (allDivisions == null) {
            allDivisions = divisions.all();
        }
        return allDivisions;
    }

    private List<Indicator> indicators() {
        if (indicators == null) {
            indicators = assessment.indicatorsOf(year);
        }
        return indicators;
    }

    private List<QuestionItem> questions() {
        if (questions == null) {
            questions = assessment.frameworkFor(year).questionItems();
        }
        return questions;
    }

    /** The values of a kind, in the language of a view; none for kinds that are asked for or not. */
    List<Option> of(FilterKind kind, Component view) {
        return switch (kind) {
            case DIVISION ->
                divisions().stream()
                        .map(d -> new Option(
                                String.valueOf(d.id()),
                                d.name().in(UI.getCurrent().getLocale())))
                        .toList();
            case INDICATOR ->
                indicators().stream()
                        .map(i -> new Option(
                                String.valueOf(i.number()),
                                i.number() + ". " + i.name().in(UI.getCurrent().getLocale())))
                        .toList();
            case CODE ->
                questions().stream()
                        .map(question -> new Option(
                                question.code(),
                                question.code() + " – "
                                        + view.getTranslation("indicator.number", question.indicator())))
                        .toList();
            case STATUS ->
                Arrays.stream(AssignmentStatus.values())
                        .map(s -> new Option(
                                FilterKind.word(s),
                                StatusBadge.symbol(s) + " " + view.getTranslation(StatusBadge.key(s))))
                        .toList();
            case DUTY ->
                Arrays.stream(Duty.values())
                        .map(d -> new Option(FilterKind.word(d), view.getTranslation("duty." + d.name())))
                        .toList();
            default -> List.of();
        };
    }

    /** How a value is called; empty where there is no such value. */
    Optional<String> label(FilterKind kind, String value, Component view) {
        return of(kind, view).stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst();
    }
}
