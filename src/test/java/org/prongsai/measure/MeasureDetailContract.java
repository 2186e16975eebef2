package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.testing.Plan.measure;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.Period;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.shared.Bilingual;
import org.prongsai.testing.Acting;
import org.prongsai.testing.TestClock;

/** A measure in full, as its reader may see and change it. */
abstract class MeasureDetailContract extends MeasureFixture {

    @Test
    void everything_that_was_planned_is_there_as_written() {
        var id = register.add(measure(7)
                .titled("การกําหนดมาตรการ ๑/๒")
                .about(2)
                .inSteps("หนึ่ง", "สอง", "หนึ่ง")
                .answering("E1", 6)
                .guessing("I10", 4)
                .answering(9)
                .ledBy(3));

        var detail = detail(id);

        assertThat(detail.fiscalYear()).isEqualTo(YEAR);
        assertThat(detail.number()).isEqualTo(7);
        assertThat(detail.title()).isEqualTo("การกําหนดมาตรการ ๑/๒");
        assertThat(detail.topic())
                .isEqualTo(new Bilingual("การให้บริการและระบบ E-Service", "Services and the E-Service system"));
        assertThat(detail.period()).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));
        assertThat(detail.steps()).containsExactly("หนึ่ง", "สอง", "หนึ่ง");
        assertThat(detail.links())
                .containsExactly(
                        new MeasureLink("E1", 6, false),
                        new MeasureLink("I10", 4, true),
                        new MeasureLink(null, 9, false));
    }

    @Test
    void a_measure_may_have_neither_topic_nor_link_nor_part() {
        var detail = detail(register.add(measure(1).inSteps()));

        assertThat(detail.topic()).isNull();
        assertThat(detail.links()).isEmpty();
        assertThat(detail.steps()).isEmpty();
        assertThat(detail.parts()).isEmpty();
        assertThat(detail.lead()).isEmpty();
        assertThat(detail.overall()).isEqualTo(AssignmentStatus.NOT_STARTED);
    }

    @Test
    void parts_come_in_the_order_of_the_municipality_with_the_lead_among_them() {
        var id = register.add(measure(1).ledBy(8).supportedBy(5, 2));
        register.status(id, 2, COMPLETED);

        var detail = detail(id);

        assertThat(detail.parts()).extracting(MeasurePart::divisionId).containsExactly(2L, 5L, 8L);
        assertThat(detail.parts())
                .extracting(MeasurePart::duty)
                .containsExactly(Duty.SUPPORTING, Duty.SUPPORTING, Duty.LEAD);
        assertThat(detail.lead().orElseThrow().divisionName().en()).isEqualTo("Personnel Administration Section");
        assertThat(detail.overall()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(detail.partOf(5).orElseThrow().divisionId()).isEqualTo(5);
        assertThat(detail.partOf(1)).isEmpty();
    }

    @Test
    void a_part_is_editable_for_its_own_head_only_and_only_while_the_year_is_open() {
        var id = register.add(measure(1).ledBy(3).supportedBy(4));
        var head = people.head(3);
        var admin = people.admin();

        assertThat(editable(head, id)).containsExactly(true, false);
        assertThat(editable(reader, id)).containsExactly(false, false);
        assertThat(editable(admin, id)).containsExactly(false, false);
        for (var state : new YearState[] {YearState.PLANNED, YearState.CLOSED}) {
            register.year(YEAR, state);
            assertThat(editable(head, id)).containsExactly(false, false);
            assertThat(detail(id).yearOpen()).isFalse();
        }
    }

    private Iterable<Boolean> editable(String username, long id) {
        return Acting.as(username, () -> measures.find(id)).orElseThrow().parts().stream()
                .map(MeasurePart::editable)
                .toList();
    }

    @Test
    void an_unfinished_part_is_overdue_from_the_day_after_its_period() {
        var id = register.add(measure(1).ledBy(3).supportedBy(4).until(TestClock.TODAY));
        register.status(id, 4, COMPLETED);
        assertThat(detail(id).parts()).extracting(MeasurePart::overdue).containsExactly(false, false);

        clock.set(TestClock.TODAY.plusDays(1));

        assertThat(detail(id).parts()).extracting(MeasurePart::overdue).containsExactly(true, false);
    }

    @Test
    void the_day_changes_at_midnight_in_thailand() {
        var id = register.add(measure(1).ledBy(3).until(TestClock.TODAY));

        clock.set(TestClock.TODAY.plusDays(1).atStartOfDay(TestClock.BANGKOK));

        assertThat(detail(id).parts().getFirst().overdue()).isTrue();
    }

    @Test
    void evidence_stands_with_its_part_in_the_order_in_which_it_was_added() {
        var id = register.add(measure(1).ledBy(3).supportedBy(4));
        var head = people.head(3, 4);
        for (var address : new String[] {"https://example.go.th/b", "https://example.go.th/a"}) {
            Acting.as(head, () -> evidence.addAddress(register.part(id, 3), address, ""));
        }
        Acting.as(head, () -> evidence.addAddress(register.part(id, 4), "https://example.go.th/a", ""));

        assertThat(detail(id).parts().getFirst().evidence())
                .extracting(EvidenceView::address)
                .containsExactly("https://example.go.th/b", "https://example.go.th/a");
        assertThat(detail(id).parts().getLast().evidence()).hasSize(1);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(reading(() -> measures.find(4711))).isEmpty();
        assertRefused("measure.refused.gone", () -> state(4711));
    }
}
