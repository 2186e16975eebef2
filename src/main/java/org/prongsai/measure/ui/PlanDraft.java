package org.prongsai.measure.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.Period;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.measure.MeasureLink;
import org.prongsai.measure.MeasurePlan;
import org.prongsai.shared.ui.Draft;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.shared.ui.DraftValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The form of a plan as the browser keeps it: texts one by one, and all that is chosen as one value. */
final class PlanDraft {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NUMBER = "number";
    private static final String TITLE = "title";
    private static final String STEP = "step.";
    private static final String CHOICES = "choices";

    private PlanDraft() {}

    /**
     * What is chosen and not typed.
     *
     * @param steps how many there are, so that one taken out is a change too
     */
    record Choices(
            @Nullable Integer topic,
            LocalDate start,
            LocalDate end,
            List<MeasureLink> links,
            @Nullable Long lead,
            List<Long> supporting,
            int steps) {

        Choices(MeasureDefinition plan) {
            this(
                    plan.topic(),
                    plan.period().start(),
                    plan.period().end(),
                    plan.links(),
                    plan.leadDivisionId(),
                    plan.supportingDivisionIds().stream().sorted().toList(),
                    plan.steps().size());
        }

        /** A draft comes from a browser, which may say anything. */
        @SuppressWarnings("ConstantValue")
        private boolean isSound() {
            return start != null
                    && end != null
                    && !end.isBefore(start)
                    && links != null
                    && !links.contains(null)
                    && supporting != null
                    && !supporting.contains(null);
        }

        @Override
        public String toString() {
            return JSON.writeValueAsString(this);
        }
    }

    static void mark(TextField number, TextArea title, DraftValue choices) {
        DraftKeeper.mark(number, NUMBER);
        DraftKeeper.mark(title, TITLE);
        DraftKeeper.mark(choices, CHOICES);
    }

    static void markStep(TextArea step, int index) {
        DraftKeeper.mark(step, STEP + index);
    }

    /** One form a measure, and one for a new measure of each year. */
    static String form(MeasurePlan plan) {
        return plan.id() == PlanEditor.NOT_STORED
                ? "plan-new:" + plan.definition().fiscalYear()
                : "plan:" + plan.id();
    }

    /** @param choices what the form makes of the stored choices */
    static Map<String, String> base(MeasurePlan plan, Choices choices) {
        var base = new HashMap<String, String>();
        var stored = plan.definition();
        base.put(NUMBER, String.valueOf(stored.number()));
        base.put(TITLE, stored.title());
        base.put(CHOICES, choices.toString());
        base.put(Draft.VERSION, String.valueOf(plan.version()));
        for (var i = 0; i < stored.steps().size(); i++) {
            base.put(STEP + i, stored.steps().get(i));
        }
        return Map.copyOf(base);
    }

    /** What was stored when the typing began, as far as saving on top of it has to know. */
    static MeasurePlan basis(Draft draft, MeasurePlan now) {
        return new MeasurePlan(
                now.id(),
                draft.version(now.version()),
                now.definition(),
                now.retirement(),
                now.draft(),
                now.reportedDivisionIds());
    }

    static MeasureDefinition typed(Draft draft, MeasureDefinition now) {
        var choices = choices(draft, now);
        var steps = Stream.iterate(0, i -> draft.values().containsKey(STEP + i), i -> i + 1)
                .map(i -> draft.value(STEP + i))
                .filter(text -> !text.isBlank())
                .toList();
        return new MeasureDefinition(
                now.fiscalYear(),
                now.number(),
                draft.value(TITLE),
                choices.topic(),
                new Period(choices.start(), choices.end()),
                steps,
                choices.links(),
                choices.lead(),
                Set.copyOf(choices.supporting()));
    }

    /** As it was typed, be it a number or not; one that was only proposed gives way to the one proposed now. */
    static String number(Draft draft, MeasureDefinition now) {
        var typed = draft.value(NUMBER);
        return typed.equals(draft.stored(NUMBER)) ? String.valueOf(now.number()) : typed;
    }

    private static Choices choices(Draft draft, MeasureDefinition now) {
        try {
            return Optional.ofNullable(JSON.readValue(draft.value(CHOICES), Choices.class))
                    .filter(Choices::isSound)
                    .orElseGet(() -> new Choices(now));
        } catch (JacksonException unreadable) {
            return new Choices(now);
        }
    }
}
