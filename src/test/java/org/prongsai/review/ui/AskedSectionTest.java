package org.prongsai.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.review.ActionPlan;
import org.prongsai.review.MeasureChoice;
import org.prongsai.review.PlanRequest;
import org.prongsai.review.ReviewDecisions;
import org.prongsai.testing.Acting;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What management asks of a division stands in the work of its head, and of nobody else. */
class AskedSectionTest extends ViewTest {

    private static final IndicatorKey DECLINE = new IndicatorKey(2568, 9);

    @Autowired
    private ReviewDecisions decisions;

    @BeforeEach
    void planAction() {
        register.year(2568, YearState.OPEN);
        register.publishedScores();
        var mayor = people.management();
        var plan = new ActionPlan(
                "เหตุ", "ปรับปรุงเว็บไซต์", 2, LocalDate.of(2026, 1, 14).plusDays(1));
        var draft = new MeasureChoice.Draft("เปิดเผยข้อมูล");
        Acting.as(mayor, () -> decisions.acknowledge(DECLINE, -1));
        Acting.as(mayor, () -> decisions.plan(new PlanRequest(DECLINE, 0, plan, draft)));
    }

    @Test
    void the_head_who_is_asked_reads_what_until_when_and_by_whom() {
        clock.set(LocalDate.of(2026, 1, 16));
        signInAsHead(2);
        open("my-work");

        assertThat(text(find(AskedList.class).single()))
                .contains(
                        "ข้อสั่งการจากผู้บริหาร · 1",
                        "ตัวชี้วัด 9 การเปิดเผยข้อมูล ลดลงในปี 2568",
                        "ปรับปรุงเว็บไซต์",
                        "⚑ เกินกำหนด",
                        "15 ม.ค. 2569",
                        "สั่งการโดย management",
                        "✎ ร่าง");
        assertThat(find(Anchor.class, find(AskedList.class).single()).all())
                .extracting(Anchor::getHref)
                .first()
                .isEqualTo("declines?indicator=9&year=2568");
    }

    @Test
    void heads_of_other_divisions_are_asked_nothing() {
        signInAsHead(3);
        open("my-work");

        assertThat(find(AskedList.class).all()).isEmpty();
    }
}
