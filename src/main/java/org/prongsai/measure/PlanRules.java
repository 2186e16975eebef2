package org.prongsai.measure;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.division.DivisionService;
import org.prongsai.division.DivisionView;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;
import org.springframework.stereotype.Component;

/**
 * What a plan has to keep to. What is stored already stands, even where the topic, question or division it names is no
 * longer offered; only what is new is looked up.
 */
@Component
class PlanRules {

    private final TopicRepository topics;
    private final DivisionService divisions;
    private final AssessmentService assessment;

    PlanRules(TopicRepository topics, DivisionService divisions, AssessmentService assessment) {
        this.topics = topics;
        this.divisions = divisions;
        this.assessment = assessment;
    }

    /**
     * The plan as it is to be stored: texts trimmed, empty steps and what is said twice left out.
     *
     * @param stored what it replaces, null for a new measure
     * @throws RefusedException with a message key that ends with the name of the field that breaks a rule
     */
    MeasureDefinition check(MeasureDefinition given, @Nullable MeasureDefinition stored) {
        var definition = tidy(given);
        if (definition.number() < 1 || definition.number() > MeasureDefinition.HIGHEST_NUMBER) {
            throw RefusedException.beyond("plan.refused.number", MeasureDefinition.HIGHEST_NUMBER);
        }
        if (definition.title().isEmpty() || definition.title().length() > MeasureDefinition.LONGEST_TITLE) {
            throw RefusedException.beyond("plan.refused.title", MeasureDefinition.LONGEST_TITLE);
        }
        MeasureDefinition.requireFitting(definition.steps());
        requireTopic(definition, stored);
        requireLinks(definition, stored);
        requireDivisions(definition, stored);
        return definition;
    }

    private static MeasureDefinition tidy(MeasureDefinition given) {
        var supporting = new HashSet<>(given.supportingDivisionIds());
        supporting.remove(given.leadDivisionId());
        return new MeasureDefinition(
                given.fiscalYear(),
                given.number(),
                ThaiText.trimmed(given.title()),
                given.topic(),
                given.period(),
                given.steps().stream()
                        .map(ThaiText::trimmed)
                        .filter(step -> !step.isEmpty())
                        .toList(),
                given.links().stream().distinct().toList(),
                given.leadDivisionId(),
                supporting);
    }

    private void requireTopic(MeasureDefinition definition, @Nullable MeasureDefinition stored) {
        var topic = definition.topic();
        var known = topic == null || stored != null && topic.equals(stored.topic()) || topics.existsById(topic);
        if (!known) {
            throw new RefusedException("plan.refused.topic");
        }
    }

    private void requireLinks(MeasureDefinition definition, @Nullable MeasureDefinition stored) {
        var added = definition.links().stream()
                .filter(link -> stored == null || !stored.links().contains(link))
                .toList();
        if (added.isEmpty()) {
            return;
        }
        var known = known(definition.fiscalYear(), added);
        for (var link : added) {
            if (link.inferred() || !known.test(link)) {
                throw new RefusedException("plan.refused.links", link.code() == null ? link.indicator() : link.code());
            }
        }
    }

    /** The questions of the year, hundreds perhaps, are read only where one of these links names a question. */
    private Predicate<MeasureLink> known(int year, List<MeasureLink> links) {
        if (links.stream().allMatch(link -> link.code() == null)) {
            var indicators = assessment.indicatorsOf(year);
            return link -> indicators.stream().anyMatch(each -> each.number() == link.indicator());
        }
        var framework = assessment.frameworkFor(year);
        return link -> link.code() == null
                ? framework.indicator(link.indicator()).isPresent()
                : framework.indicatorOf(link.code()).orElse(0) == link.indicator();
    }

    private void requireDivisions(MeasureDefinition definition, @Nullable MeasureDefinition stored) {
        var added = new HashSet<>(definition.divisionIds());
        if (stored != null) {
            added.removeAll(stored.divisionIds());
        }
        if (!added.isEmpty()
                && !divisions.all().stream()
                        .map(DivisionView::id)
                        .collect(Collectors.toSet())
                        .containsAll(added)) {
            throw new RefusedException("plan.refused.divisions");
        }
    }
}
