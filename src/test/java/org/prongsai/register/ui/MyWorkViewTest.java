package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.shared.ui.YearPicker;
import org.prongsai.testing.Plan;

/** A head's day: tiles that count, and what lies in them. */
class MyWorkViewTest extends WorkFixture {

    @Test
    void the_tiles_count_what_lies_in_them() {
        signInAsHead(3);

        open("my-work");

        assertThat(tiles())
                .containsExactly(
                        "3 ต้องทำ", "1 เกินกำหนด", "1 ครบกำหนดใน 30 วัน", "1 กำลังทำ", "2 ยังไม่เริ่ม", "1 แล้วเสร็จ");
    }

    @Test
    void what_was_unable_has_a_tile_only_where_there_is_any() {
        signInAsHead(4);

        open("my-work");

        assertThat(tiles())
                .containsExactly(
                        "1 ต้องทำ",
                        "0 เกินกำหนด",
                        "1 ครบกำหนดใน 30 วัน",
                        "0 กำลังทำ",
                        "1 ยังไม่เริ่ม",
                        "0 แล้วเสร็จ",
                        "1 ทำไม่ได้");
    }

    @Test
    void a_tile_shows_its_cards_and_the_address_remembers_it() {
        signInAsHead(3);
        open("my-work");

        click(tile("แล้วเสร็จ"));

        assertThat(address()).contains("show=completed", "year=2569");
        assertThat(titles()).containsExactly("เสร็จ");
        assertThat(card(0)).contains("✓ ดำเนินการแล้วเสร็จ", "⚠ ไม่มีหลักฐาน");
        assertThat(tile("แล้วเสร็จ").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void a_head_of_two_divisions_chooses_and_another_ones_address_leads_to_her_own() {
        signInAsHead(4, 5);
        open("my-work?division=4");
        assertThat(titles()).containsExactly("ใกล้ครบ");
        assertThat(find(YearPicker.class).single().getValue()).isEqualTo(2569);

        test(find(WorkDivisions.class).single()).selectItem("กองสาธารณสุขและสิ่งแวดล้อม");
        roundTrip();

        assertThat(address()).contains("division=5");
        assertThat(heading()).isEqualTo("ยังไม่มีมาตรการของหน่วยงานในปีนี้");
    }

    @Test
    void all_divisions_of_a_head_are_seen_together_and_each_card_says_whose_it_is() {
        signInAsHead(3, 4);

        open("my-work?division=5");

        assertThat(titles()).containsExactly("ค้าง", "ใกล้ครบ", "ใกล้ครบ", "ทำอยู่");
        assertThat(card(1)).contains("กองช่าง");
        assertThat(card(2)).contains("กองคลัง");
        assertThat(tiles()).startsWith("4 ต้องทำ");
    }

    @Test
    void what_is_to_be_done_stands_under_headings_of_urgency() {
        signInAsHead(3);

        open("my-work");

        assertThat(sections())
                .containsExactly(
                        "เกินกำหนด (1)",
                        "ค้าง",
                        "ครบกำหนดใน 30 วัน (1)",
                        "ใกล้ครบ",
                        "กำลังทำ ครบกำหนดหลังจาก 30 วัน (1)",
                        "ทำอยู่");
    }

    @Test
    void nothing_overdue_is_no_alarm() {
        signInAsHead(4);

        open("my-work");

        assertThat(tile("เกินกำหนด").hasClassName("nothing")).isTrue();
        assertThat(tile("ครบกำหนดใน 30 วัน").hasClassName("nothing")).isFalse();
    }

    @Test
    void many_parts_come_page_by_page() {
        for (var number = 11; number <= 32; number++) {
            register.add(Plan.measure(number).ledBy(3));
        }
        signInAsHead(3);
        open("my-work?show=not-started");
        assertThat(titles()).hasSize(20);
        assertThat(text(find(WorkPager.class).single())).contains("1–20 จาก 24 รายการ");

        click("ถัดไป ›");

        assertThat(address()).contains("page=2");
        assertThat(titles()).hasSize(4);
        open("my-work?show=not-started&page=9");
        assertThat(titles()).hasSize(4);
    }

    @Test
    void a_head_with_nothing_left_to_do_is_told_so() {
        register.status(overdue, 3, AssignmentStatus.UNABLE);
        signInAsHead(3);
        open("my-work?show=overdue");
        assertThat(heading()).isEqualTo("ไม่มีงานในกลุ่มนี้");

        signInAsHead(6);
        register.status(register.add(Plan.measure(9).ledBy(6)), 6, AssignmentStatus.COMPLETED);
        open("my-work");

        assertThat(heading()).isEqualTo("ไม่มีงานค้าง");
    }

    @Test
    void who_heads_no_division_is_told_whom_to_ask() {
        signInAsHead(3);
        people.setDivisions("head3");

        open("my-work");

        assertThat(heading()).isEqualTo("ท่านยังไม่ได้รับมอบหมายหน่วยงาน");
        assertThat(find(WorkTiles.class).exists()).isFalse();
    }
}
