package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prongsai.browser.Look.Screen;

/** A head's status change on a phone: open, tap the status, confirm the outcome; with evidence, and with one thumb. */
@ExtendWith(DemoInstallation.class)
class PhoneWorkIT {

    private static final Look PHONE = new Look(Screen.PHONE, ColorScheme.LIGHT, "th");
    private static final Pattern SECONDS = Pattern.compile("1?[0-9]");
    private static final int THUMB = 44;

    @Test
    void an_update_with_evidence_takes_two_taps_and_the_text(RunningApplication application) {
        try (var visit = Visit.to(application, PHONE).signIn("finance", DemoInstallation.PASSWORD)) {
            visit.open("/my-work");
            var card = visit.page().locator(".work-card").first();
            var title = card.locator("h3").innerText();
            assertReachable(visit);

            card.getByText("✓ แล้วเสร็จ").click();
            assertThat(card.getByLabel("ผลลัพธ์หรือความสำเร็จ")).isFocused();
            card.getByLabel("ผลลัพธ์หรือความสำเร็จ").fill("เผยแพร่บนเว็บไซต์แล้ว");
            card.getByLabel("ที่อยู่เว็บของหลักฐาน").fill("https://www.example.go.th/finance");
            visit.check("my-work-form");
            assertReachable(visit);
            visit.press("บันทึก");

            var notice = visit.page().locator(".undo-bar");
            assertThat(notice).containsText("บันทึกแล้ว");
            assertThat(notice.locator("prongsai-countdown")).hasText(SECONDS);
            visit.check("my-work-undo");

            visit.open("/my-work?show=completed");
            var done = visit.page().locator(".work-card").filter(new Locator.FilterOptions().setHasText(title));
            assertThat(done).containsText("✓ ดำเนินการแล้วเสร็จ");
            assertThat(done).containsText("หลักฐาน 1");
            visit.assertNoProblems();
        }
    }

    @Test
    void work_begins_with_one_tap_and_is_taken_back_with_another(RunningApplication application) {
        try (var visit = Visit.to(application, PHONE).signIn("clerk", DemoInstallation.PASSWORD)) {
            visit.open("/my-work?show=not-started");
            var card = visit.page().locator(".work-card").first();
            var title = card.locator("h3").innerText();
            var cards = visit.page().locator(".work-card");
            var before = cards.count();

            card.getByText("◐ เริ่มดำเนินการ").click();
            assertThat(cards).hasCount(before - 1);
            visit.page().locator(".undo-bar").getByText("เลิกทำ").click();

            assertThat(cards).hasCount(before);
            assertThat(cards.first().locator("h3")).hasText(title);
            visit.assertNoProblems();
        }
    }

    @Test
    void the_notice_waits_for_who_holds_on_to_it_and_the_keyboard_reaches_it(RunningApplication application) {
        try (var visit = Visit.to(application, PHONE).signIn("clerk", DemoInstallation.PASSWORD)) {
            visit.page().clock().install();
            visit.open("/my-work?show=not-started");
            var cards = visit.page().locator(".work-card");
            var before = cards.count();
            cards.first().getByText("◐ เริ่มดำเนินการ").click();
            var undo = visit.page().locator(".undo-bar vaadin-button");
            undo.focus();
            visit.page().clock().runFor(16_000);
            assertThat(undo).isVisible();

            visit.page().keyboard().press("Alt+z");

            assertThat(undo).hasCount(0);
            visit.settle();
            assertThat(cards).hasCount(before);
            cards.first().getByText("◐ เริ่มดำเนินการ").click();
            assertThat(undo).isVisible();
            visit.page().clock().runFor(16_000);
            assertThat(undo).hasCount(0);
            visit.open("/my-work?show=in-progress");
            visit.assertNoProblems();
        }
    }

    /** Everything that is tapped is as large as a thumb, and nothing lies beside the screen. */
    private static void assertReachable(Visit visit) {
        visit.settle();
        for (var button : visit.page().locator(".my-work vaadin-button:visible").all()) {
            var box = button.boundingBox();
            assertThat(box.height).as(button.innerText()).isGreaterThanOrEqualTo(THUMB);
            assertThat(box.width).as(button.innerText()).isGreaterThanOrEqualTo(THUMB);
            assertThat(box.x + box.width).as(button.innerText()).isLessThanOrEqualTo(390);
        }
    }
}
