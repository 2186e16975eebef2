package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.measure.StatusChange;
import org.prongsai.security.Role;
import org.prongsai.shared.ui.BuddhistDatePicker;
import org.prongsai.shared.ui.SincePreset;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Plan;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;

/** The list beside what it was some days ago: the measure was planned on 15 January and reported on a week later. */
class SinceListTest extends PartFixture {

    @Autowired
    private StatementCounter counter;

    @Autowired
    private MeasurePlanning planning;

    @BeforeEach
    void reportAWeekLater() {
        clock.advance(Duration.ofDays(7));
        var head = people.head(3);
        Acting.as(head, () -> {
            assignments.report(new StatusChange(part, 0, IN_PROGRESS, "เริ่มแล้ว", ""));
            evidence.addAddress(part, "https://example.go.th/1", "");
        });
        signInAsManagement();
    }

    @Test
    void what_was_is_struck_through_beside_what_is() {
        open("measures?since=2026-01-20&sort=division&group=none");

        assertThat(status(0)).isEqualTo("เดิม ○ ยังไม่ดำเนินการ ◐ อยู่ระหว่างดำเนินการ ✎ แก้ไขข้อความ");
        assertThat(evidence(0)).isEqualTo("เดิม 0 1");
        assertThat(status(1)).isEqualTo("○ ยังไม่ดำเนินการ");
    }

    @Test
    void what_was_planned_is_struck_through_beside_what_is_planned_now() {
        clock.advance(Duration.ofDays(2));
        Acting.as(people.admin(), () -> {
            var plan = planning.find(measure).orElseThrow();
            var other = Plan.measure(1).titled("ชื่อใหม่").ledBy(3).supportedBy(4);
            planning.change(measure, plan.version(), other.planned().definition());
        });

        open("measures?since=2026-01-23&sort=division&group=none");

        assertThat(property(0, "title", "before", String.class)).isEqualTo("แผนป้องกัน");
        assertThat(status(1)).isEqualTo("○ ยังไม่ดำเนินการ ✎ แก้ไขแผน");
    }

    @Test
    void a_changed_plan_in_which_nobody_takes_part_stays_in_the_narrowed_list() {
        register.add(Plan.measure(2).titled("ยังไม่มีหน่วยงาน"));

        open("measures?since=2026-01-20&changed=only&group=none&sort=number");

        assertThat(property(1, "title", "title", String.class)).isEqualTo("ยังไม่มีหน่วยงาน");
        assertThat(status(1)).endsWith("✚ รายการใหม่");
    }

    @Test
    void nothing_is_marked_where_nothing_is_compared() {
        open("measures?sort=division&group=none");

        assertThat(status(0)).isEqualTo("◐ อยู่ระหว่างดำเนินการ");
        assertThat(evidence(0)).isEqualTo("1");
    }

    @Test
    void what_was_changed_and_is_as_it_was_says_so() {
        var head = people.add("second", Set.of(Role.DIVISION_HEAD), 3);
        Acting.as(head, () -> assignments.report(new StatusChange(part, 1, IN_PROGRESS, "แก้ไข", "")));
        clock.advance(Duration.ofDays(2));
        Acting.as(head, () -> assignments.report(new StatusChange(part, 2, IN_PROGRESS, "อีกแบบ", "")));
        Acting.as(head, () -> assignments.report(new StatusChange(part, 3, IN_PROGRESS, "แก้ไข", "")));

        open("measures?since=2026-01-23&sort=division&group=none");

        assertThat(status(0)).isEqualTo("◐ อยู่ระหว่างดำเนินการ ↺ แก้ไขแล้วกลับเป็นเดิม");
    }

    @Test
    void what_was_planned_since_is_new() {
        open("measures?since=2026-01-10&sort=division&group=none");

        assertThat(status(1)).isEqualTo("○ ยังไม่ดำเนินการ ✚ รายการใหม่");
    }

    @Test
    void the_list_is_narrowed_to_what_has_changed_and_the_address_says_so() {
        open("measures?since=2026-01-20&group=none");
        assertThat(test(grid()).size()).isEqualTo(2);

        test(find(Checkbox.class).withLabel("เฉพาะที่เปลี่ยน").single()).click();
        roundTrip();

        assertThat(address()).contains("since=2026-01-20", "changed=only");
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void a_day_is_chosen_from_the_usual_ones_or_from_a_calendar() {
        open("measures");

        test(select()).selectItem("7 วันที่ผ่านมา (15 ม.ค. 2569)");
        roundTrip();
        assertThat(address()).isEqualTo("measures?since=2026-01-15");

        test(select()).selectItem("เลือกวันที่เอง");
        test(find(BuddhistDatePicker.class).single()).setValue(LocalDate.of(2026, 1, 20));
        roundTrip();
        assertThat(address()).isEqualTo("measures?since=2026-01-20");
    }

    @Test
    void comparing_takes_one_statement_more() {
        fill("measures?sort=division&group=none");
        var without =
                counter.count(() -> fill("measures?sort=-division&group=none")).number();

        assertThat(counter.count(() -> fill("measures?since=2026-01-20&sort=division&group=none"))
                        .number())
                .isEqualTo(without + 1);
    }

    private void fill(String address) {
        open(address);
        grid().getDataCommunicator().setViewportRange(0, 50);
        roundTrip();
    }

    private String status(int row) {
        var words = new ArrayList<String>();
        for (var badge : property(row, "status", "badges", ArrayNode.class)) {
            words.add(
                    badge.path("before").asString("") + " " + badge.path("text").asString(""));
        }
        return String.join(" ", words).replaceAll(" +", " ").strip();
    }

    private String evidence(int row) {
        var before = property(row, "evidence", "before", String.class);
        var now = property(row, "evidence", "now", String.class);
        return before.isEmpty() ? now : property(row, "evidence", "word", String.class) + " " + before + " " + now;
    }

    private <T> T property(int row, String column, String name, Class<T> type) {
        var place = grid().getColumns().stream()
                .filter(c -> c.isVisible())
                .map(c -> String.valueOf(c.getKey()))
                .toList()
                .indexOf(column);
        return test(grid()).getLitRendererPropertyValue(row, place, name, type);
    }

    @SuppressWarnings("unchecked")
    private Select<SincePreset> select() {
        return find(Select.class).withAriaLabel("เทียบกับวันที่").single();
    }

    private MeasureGrid grid() {
        return find(MeasureGrid.class).single();
    }
}
