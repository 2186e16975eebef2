package org.prongsai.measure.ui;

import java.util.List;
import java.util.Optional;
import org.prongsai.assessment.FrameworkView;
import org.prongsai.division.DivisionView;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.measure.TopicView;

/**
 * What a plan of a year can name.
 *
 * @param year the year
 * @param topics topics of the official analysis
 * @param divisions units of the municipality
 * @param framework questions and indicators of the year
 */
record PlanChoices(FiscalYear year, List<TopicView> topics, List<DivisionView> divisions, FrameworkView framework) {

    Optional<DivisionView> division(long id) {
        return divisions.stream().filter(division -> division.id() == id).findFirst();
    }

    Optional<TopicView> topic(int number) {
        return topics.stream().filter(topic -> topic.number() == number).findFirst();
    }
}
