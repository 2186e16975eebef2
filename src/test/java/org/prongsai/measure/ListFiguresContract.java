package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** How many divisions take part, whether one leads, and the lowest indicator, stand with the measure whoever plans it. */
abstract class ListFiguresContract extends MeasureFixture {

    private static final String WRONG = """
            measure m where m.part_count <> (select count(*) from assignment a where a.measure_id = m.id)
                or m.led <> (select count(*) > 0 from assignment a where a.measure_id = m.id and a.duty = 'LEAD')
                or m.first_indicator <> coalesce((select min(l.indicator) from measure_link l where l.measure_id = m.id), 99)
            """;

    @Autowired
    private MeasurePlanning planning;

    private String admin;

    @BeforeEach
    void appoint() {
        admin = people.admin();
    }

    @AfterEach
    void every_measure_has_them_right() {
        assertThat(database.rows("measure")).isPositive();
        assertThat(database.rows(WRONG)).isZero();
    }

    @Test
    void a_paper_brings_measures_with_and_without_divisions() {
        register.add(measure(1).answering(9).ledBy(8).supportedBy(2, 3));
        register.add(measure(2));

        assertThat(database.rows("measure where part_count = 3 and first_indicator = 9"))
                .isOne();
        assertThat(database.rows("measure where part_count = 0")).isOne();
    }

    @Test
    void a_later_paper_adds_divisions_and_takes_none_away() {
        register.add(measure(1).answering(9).ledBy(8).supportedBy(2));
        register.add(measure(1).answering(4).ledBy(8).supportedBy(3, 5));

        assertThat(database.rows("measure where part_count = 4 and first_indicator = 4"))
                .isOne();
    }

    @Test
    void planning_adds_and_takes_out_divisions_alone_or_with_other_changes() {
        var id = register.add(measure(1).ledBy(8).supportedBy(2));
        plan(id, "ชื่อใหม่", Set.of(2L, 3L, 4L));
        assertThat(database.rows("measure where part_count = 4")).isOne();
        plan(id, "ชื่อใหม่", Set.of(3L));
        assertThat(database.rows("measure where part_count = 2")).isOne();
        plan(id, "อีกชื่อหนึ่ง", Set.of(5L));
        assertThat(database.rows("measure where part_count = 2 and version = 3"))
                .as("each change counts once")
                .isOne();
    }

    @Test
    void a_division_that_takes_part_or_does_not_yet_is_made_the_lead() {
        var id = register.add(measure(1).ledBy(8).supportedBy(2));
        lead(id, 2);
        assertThat(database.rows("measure where part_count = 2 and version = 1"))
                .isOne();
        lead(id, 5);
        assertThat(database.rows("measure where part_count = 3 and version = 2"))
                .isOne();
    }

    private void lead(long id, long division) {
        var version = detail(id).version();
        Acting.as(admin, () -> measures.appointLead(id, version, division));
    }

    private void plan(long id, String title, Set<Long> supporting) {
        var plan = Acting.as(admin, () -> planning.find(id)).orElseThrow();
        var before = plan.definition();
        var next = new MeasureDefinition(
                before.fiscalYear(),
                before.number(),
                title,
                before.topic(),
                before.period(),
                before.steps(),
                before.links(),
                before.leadDivisionId(),
                supporting);
        Acting.as(admin, () -> planning.change(id, plan.version(), next));
    }
}
