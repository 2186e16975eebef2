package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.ui.YearPicker;

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

        assertThat(address()).contains("show=completed", "division=3", "year=2569");
        assertThat(titles()).containsExactly("เสร็จ");
        assertThat(card(0)).contains("✓ ดำเนินการแล้วเสร็จ", "⚠ ไม่มีหลักฐาน");
        assertThat(tile("แล้วเสร็จ").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void a_head_of_two_divisions_chooses_and_another_ones_address_leads_to_her_own() {
        signInAsHead(4, 5);
        open("my-work?division=3");
        assertThat(titles()).containsExactly("ใกล้ครบ");
        assertThat(find(YearPicker.class).single().getValue()).isEqualTo(2569);

        test(find(Select.class).withAriaLabel("หน่วยงาน").single()).selectItem("กองสาธารณสุขและสิ่งแวดล้อม");
        roundTrip();

        assertThat(address()).contains("division=5");
        assertThat(heading()).isEqualTo("ยังไม่มีมาตรการของหน่วยงานในปีนี้");
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
