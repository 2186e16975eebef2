package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.EvidenceService;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.measure.StatusChange;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A head's work beside what it was: planned on 15 January, one part of it reported on and planned anew a week later. */
class WorkSinceTest extends WorkFixture {

    private static final String SINCE = "my-work?since=2026-01-20";

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private MeasurePlanning planning;

    @Autowired
    private StatementCounter counter;

    @BeforeEach
    void reportAWeekLater() {
        clock.advance(Duration.ofDays(7));
        var part = register.part(overdue, 3);
        var head = people.head(3);
        Acting.as(head, () -> {
            assignments.report(new StatusChange(part, 0, IN_PROGRESS, "เริ่มแล้ว", ""));
            evidence.addAddress(part, "https://example.go.th/1", "");
        });
        Acting.as(people.admin(), () -> {
            var plan = planning.find(overdue).orElseThrow();
            var other = measure(1).titled("ค้างอยู่").answering(9).ledBy(3).until(TestClock.TODAY.minusDays(2));
            planning.change(overdue, plan.version(), other.planned().definition());
        });
        signIn(head, Role.DIVISION_HEAD);
    }

    @Test
    void a_card_says_what_it_was_beside_what_it_is() {
        open(SINCE);

        assertThat(card(0))
                .contains("เดิม ค้าง", "1. ค้างอยู่")
                .contains("เดิม 14 ม.ค. 2569", "13 ม.ค. 2569")
                .contains("เดิม ○ ยังไม่ดำเนินการ", "◐ อยู่ระหว่างดำเนินการ")
                .contains("เดิม ไม่มีหลักฐาน", "หลักฐาน 1")
                .contains("✎ แก้ไขข้อความ", "✎ แก้ไขแผน");
        assertThat(card(1)).doesNotContain("เดิม", "✎");
    }

    @Test
    void nothing_is_marked_where_nothing_is_compared() {
        open("my-work");

        assertThat(card(0)).contains("1. ค้างอยู่").doesNotContain("เดิม", "✎");
    }

    @Test
    void cards_and_counts_are_narrowed_to_what_has_changed_and_the_address_says_so() {
        open(SINCE);

        test(find(Checkbox.class).withLabel("เฉพาะที่เปลี่ยน").single()).click();
        roundTrip();

        assertThat(address()).contains("since=2026-01-20", "changed=only");
        assertThat(titles()).containsExactly("ค้างอยู่");
        assertThat(tiles()).startsWith("1 ต้องทำ", "1 เกินกำหนด", "0 ครบกำหนดใน 30 วัน");
    }

    @Test
    void another_heap_keeps_the_day_and_says_where_nothing_has_changed() {
        open(SINCE + "&changed=only");

        click(tile("แล้วเสร็จ"));

        assertThat(address()).contains("show=completed", "since=2026-01-20", "changed=only");
        assertThat(heading()).isEqualTo("ไม่มีสิ่งที่เปลี่ยน");
    }

    @Test
    void a_day_is_chosen_in_the_words_of_the_list() {
        open("my-work");

        test(select()).selectItem("7 วันที่ผ่านมา (15 ม.ค. 2569)");
        roundTrip();

        assertThat(address()).contains("since=2026-01-15");
    }

    @Test
    void comparing_takes_one_statement_more() {
        open("my-work?year=2569");
        var without = counter.count(() -> open("my-work?year=2569&page=1")).number();

        assertThat(counter.count(() -> open("my-work?year=2569&since=2026-01-20"))
                        .number())
                .isEqualTo(without + 1);
        assertThat(counter.count(() -> open("my-work?year=2569&changed=only&since=2026-01-20"))
                        .number())
                .isEqualTo(without + 1);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select() {
        return find(Select.class).withAriaLabel("เทียบกับวันที่").single();
    }
}
