package org.prongsai.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.review.CoverageRow;
import org.prongsai.testing.ViewTest;

/** Holes are plain to see, of a year that goes on and of one that is planned. */
class CoverageViewTest extends ViewTest {

    @BeforeEach
    void layOut() {
        register.year(2568, YearState.OPEN);
        register.add(measure(1).of(2568).answering("I1", 1).answering("E1", 6));
        register.add(measure(1).of(2569).answering(9));
        register.year(2569, YearState.PLANNED);
        signInAsManagement();
    }

    @Test
    void the_indicators_that_no_measure_addresses_are_named_above_the_map() {
        open("coverage?year=2568");

        assertThat(summary())
                .contains(
                        "⚠ 8 ตัวชี้วัดไม่มีมาตรการรองรับในปี 2568",
                        "⚠ 9. การเปิดเผยข้อมูล",
                        "⚠ 10. การป้องกันการทุจริต")
                .doesNotContain("⚠ 1. การปฏิบัติหน้าที่");
        assertThat(rows()).isEqualTo(10 + 52);
    }

    @Test
    void a_planned_year_has_its_own_map_by_the_rules_that_stand_in() {
        open("coverage?year=2569");

        assertThat(summary())
                .contains("⚠ 9 ตัวชี้วัดไม่มีมาตรการรองรับในปี 2569", "ใช้เกณฑ์ปี 2568 ไปก่อน")
                .doesNotContain("⚠ 9. การเปิดเผยข้อมูล");
    }

    @Test
    void only_what_has_no_measure_is_shown_where_that_is_asked_for() {
        open("coverage?year=2568&holes=yes");

        assertThat(rows()).isEqualTo(10 + 50);
        assertThat(find(Anchor.class).withText("แสดงทุกข้อ").single().getHref()).isEqualTo("coverage?year=2568");
    }

    private String summary() {
        return text(find(Div.class).withClassName("coverage-summary").single());
    }

    private int rows() {
        return find(CoverageGrid.class)
                .single()
                .getListDataView()
                .getItems()
                .map(CoverageRow::measures)
                .toList()
                .size();
    }
}
