package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.measure.AssignmentStatus.NOT_STARTED;
import static org.prongsai.measure.AssignmentStatus.UNABLE;
import static org.prongsai.measure.BulkResult.Verdict.CHANGED;
import static org.prongsai.measure.BulkResult.Verdict.REFUSED;
import static org.prongsai.measure.BulkResult.Verdict.UNCHANGED;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.BulkResult.Line;
import org.prongsai.measure.BulkService.Seen;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Plan;
import org.springframework.security.access.AccessDeniedException;

/** One change to many parts: what can be done is done, and each part says what became of it. */
abstract class BulkContract extends BulkFixture {

    @Test
    void the_same_is_set_on_all_with_who_and_when_and_an_event_each() {
        var result = apply(new BulkChange(COMPLETED, " เสร็จ ", "ฝนตก", ADDRESS), parts.get(0), parts.get(2));

        assertThat(result.lines())
                .containsExactly(
                        new Line(parts.get(0), "1. มาตรการที่ 1", CHANGED, null),
                        new Line(parts.get(2), "3. มาตรการที่ 3", CHANGED, null));
        assertThat(state(parts.get(2)))
                .isEqualTo(new AssignmentState(parts.get(2), 1, COMPLETED, "เสร็จ", "ฝนตก", head, clock.instant()));
        assertThat(detail(plans.get(2)).partOf(3).orElseThrow().evidence())
                .singleElement()
                .returns(ADDRESS, EvidenceView::address)
                .returns(head, EvidenceView::addedBy)
                .returns(clock.instant(), EvidenceView::addedAt);
        assertThat(state(parts.get(1)).version()).isZero();
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void what_is_left_empty_stays_as_each_part_has_it() {
        apply(new BulkChange(IN_PROGRESS, "หนึ่ง", null, null), parts.get(0));
        apply(new BulkChange(IN_PROGRESS, "สอง", null, null), parts.get(1));

        apply(new BulkChange(COMPLETED, " ", "", null), parts.get(0), parts.get(1));

        assertThat(parts.subList(0, 2)).extracting(id -> state(id).outcome()).containsExactly("หนึ่ง", "สอง");
        assertThat(parts.subList(0, 2)).extracting(id -> state(id).status()).containsOnly(COMPLETED);
    }

    @Test
    void each_part_that_could_not_be_changed_says_why_and_the_others_are_changed() {
        apply(new BulkChange(UNABLE, null, "ไม่มีงบประมาณ", null), parts.get(0));
        apply(completed("เสร็จแล้ว"), parts.get(1));
        var overtaken = new Seen(parts.get(2), 0);
        apply(new BulkChange(IN_PROGRESS, "ใหม่กว่า", null, null), parts.get(2));
        var closed = register.part(register.add(Plan.measure(1).of(2568).ledBy(3)), 3);
        register.year(2568, YearState.CLOSED);
        var before = events();
        var seen = List.of(
                new Seen(parts.get(0), 1),
                new Seen(parts.get(1), 1),
                overtaken,
                new Seen(othersPart, 0),
                new Seen(closed, 0),
                new Seen(4711, 0),
                new Seen(parts.get(5), 0));

        var result = apply(head, completed("เสร็จแล้ว"), seen);

        assertThat(result.lines())
                .extracting(BulkFixture::why)
                .containsExactly(
                        "measure.refused.transition",
                        "",
                        "bulk.refused.overtaken",
                        "bulk.refused.division",
                        "measure.refused.year",
                        "measure.refused.gone",
                        "");
        assertThat(verdicts(result)).containsExactly(REFUSED, UNCHANGED, REFUSED, REFUSED, REFUSED, REFUSED, CHANGED);
        assertThat(result.count(REFUSED)).isEqualTo(5);
        assertThat(state(parts.get(0)).status()).isEqualTo(UNABLE);
        assertThat(state(parts.get(2)).outcome()).isEqualTo("ใหม่กว่า");
        assertThat(state(othersPart).status()).isEqualTo(NOT_STARTED);
        assertThat(state(parts.get(5)).status()).isEqualTo(COMPLETED);
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void a_missing_text_is_said_of_the_parts_that_miss_it() {
        apply(new BulkChange(null, "มีผลลัพธ์อยู่แล้ว", null, null), parts.get(0));

        var result = apply(BulkChange.to(COMPLETED), parts.get(0), parts.get(1));

        assertThat(result.lines()).extracting(BulkFixture::why).containsExactly("", "measure.refused.outcome");
        assertThat(apply(BulkChange.to(UNABLE), parts.get(2)).lines())
                .extracting(BulkFixture::why)
                .containsExactly("measure.refused.obstacle");
    }

    @Test
    void evidence_alone_leaves_the_version_is_added_once_and_does_not_mind_what_others_report() {
        Acting.as(head, () -> evidence.addAddress(parts.get(0), ADDRESS, ""));
        var seen = seen(parts.subList(0, 2));
        apply(BulkChange.to(IN_PROGRESS), parts.get(1));

        var result = apply(head, new BulkChange(null, null, null, ADDRESS), seen);

        assertThat(verdicts(result)).containsExactly(UNCHANGED, CHANGED);
        assertThat(database.rows("evidence")).isEqualTo(2);
        assertThat(state(parts.get(1)).version()).isOne();
    }

    @Test
    void bad_input_is_refused_before_anything_is_done() {
        assertRefused("bulk.refused.nothing", () -> apply(new BulkChange(null, " ", null, ""), parts.get(0)));
        assertRefused(
                "measure.refused.address",
                () -> apply(new BulkChange(IN_PROGRESS, null, null, "javascript:alert(1)"), parts.get(0)));
        var tooMany = LongStream.rangeClosed(1, BulkService.MOST + 1L)
                .mapToObj(id -> new Seen(id, 0))
                .toList();
        assertRefused("bulk.refused.tooMany", () -> apply(head, completed("เสร็จ"), tooMany));
        assertThat(apply(completed("ก".repeat(20_001)), parts.get(0)).lines())
                .extracting(BulkFixture::why)
                .containsExactly("measure.refused.length");
        assertThat(events()).isZero();
    }

    @Test
    void a_part_that_is_named_twice_is_changed_once() {
        assertThat(apply(completed("เสร็จ"), parts.get(0), parts.get(0)).lines())
                .hasSize(1);
        assertThat(events()).isOne();
    }

    @Test
    void whoever_is_no_head_is_refused_as_a_whole_and_another_head_part_by_part() {
        var seen = seen(parts);
        var admin = people.admin();
        var other = people.add("other", Set.of(Role.DIVISION_HEAD), 5);

        assertThatThrownBy(() -> apply(admin, completed("เสร็จ"), seen)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> apply(reader, completed("เสร็จ"), seen)).isInstanceOf(AccessDeniedException.class);
        assertThat(verdicts(apply(other, completed("เสร็จ"), seen))).containsOnly(REFUSED);

        assertThat(database.rows("assignment where status <> 'NOT_STARTED'")).isZero();
    }

    @Test
    void all_that_match_a_filter_are_the_persons_own() {
        apply(BulkChange.to(IN_PROGRESS), parts.get(0), parts.get(1));
        var everything = MeasureFilter.ofYear(YEAR);
        var begun = MeasureFilter.ofYear(YEAR).inStatus(IN_PROGRESS);

        assertThat(matching(head, everything)).containsExactlyElementsOf(parts);
        assertThat(matching(head, begun)).containsExactly(parts.get(0), parts.get(1));
        assertThat(matching(people.add("other", Set.of(Role.DIVISION_HEAD), 4), everything))
                .containsExactly(othersPart);
        assertThat(matching(reader, everything)).isEmpty();
        assertThat(Acting.as(head, () -> bulk.countMatching(begun))).isEqualTo(2);
        assertThat(Acting.as(reader, () -> bulk.countMatching(begun))).isZero();
    }

    private List<Long> matching(String who, MeasureFilter filter) {
        return Acting.as(who, () -> bulk.matching(filter));
    }
}
