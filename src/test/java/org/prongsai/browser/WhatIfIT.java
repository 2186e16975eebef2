package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way up, as management finds it: try, see the rating change, keep it as targets. */
@ExtendWith(DemoInstallation.class)
class WhatIfIT {

    private static final int STEPS_FROM_67_75_TO_75 = 29;

    @Test
    void the_mayor_tries_what_would_lift_the_rating_and_keeps_it_as_targets(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            visit.open("/what-if?year=2568");
            var rating = visit.page().locator(".what-if-result .big-figure");
            assertThat(rating).hasText("ผ่าน");

            visit.press("ลองดู: เพิ่มตัวชี้วัด 9");
            assertThat(rating).hasText("ผ่านดี");
            assertThat(visit.page()).hasURL(Pattern.compile("to=9(:|%3A)75\\.00"));

            visit.page().goBack();
            assertThat(rating).hasText("ผ่าน");
            visit.page().goForward();
            assertThat(rating).hasText("ผ่านดี");

            visit.press("ตั้งเป็นค่าเป้าหมายปี 2569");
            assertThat(visit.page().locator("vaadin-dialog[opened]")).isAttached();
            visit.press("บันทึก");
            assertThat(visit.page().getByText("บันทึกค่าเป้าหมายปี 2569 แล้ว").first())
                    .isVisible();
            visit.page().reload();
            visit.settle();
            assertThat(row(visit, 9)).containsText("ค่าเป้าหมายปี 2569: 75.00");
            visit.assertNoProblems();
        }
    }

    @Test
    void a_slider_is_moved_by_the_keyboard_and_the_address_keeps_where_it_stands(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("finance", PASSWORD)) {
            visit.open("/what-if?year=2568");
            var slider = row(visit, 9).locator("input[type=range]");
            slider.focus();
            for (var step = 0; step < STEPS_FROM_67_75_TO_75; step++) {
                slider.press("ArrowRight");
            }

            assertThat(visit.page().locator(".what-if-result .big-figure")).hasText("ผ่านดี");
            assertThat(row(visit, 9)).containsText("67.75 → 75.00");
            assertThat(visit.page()).hasURL(Pattern.compile("to=9(:|%3A)75\\.00"));
            visit.page().reload();
            visit.settle();
            assertThat(row(visit, 9).locator("vaadin-text-field input")).hasValue("75.00");
            assertThat(visit.page().locator(".what-if-targets")).hasCount(0);
            visit.assertNoProblems();
        }
    }

    private static Locator row(Visit visit, int indicator) {
        return visit.page().locator(".what-if-row").nth(indicator - 1);
    }
}
