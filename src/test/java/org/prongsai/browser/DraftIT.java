package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed survives whatever ends the page before it is saved. */
@ExtendWith(DemoInstallation.class)
class DraftIT {

    private static final String TYPED = "ประชุมชี้แจงแล้ว ๓ ครั้ง เหลือสรุปผล";

    @Test
    void a_text_is_there_again_after_the_session_ended_and_at_the_very_address(RunningApplication application) {
        try (var visit = openForm(application, 1)) {
            assertThat(visit.page()).hasURL(Pattern.compile("part="));
            var address = visit.page().url();
            type(visit);
            visit.page().context().clearCookies();

            visit.page().reload();
            assertThat(visit.page()).hasURL(Pattern.compile("/login"));
            visit.signInHere("works", DemoInstallation.PASSWORD);

            assertThat(outcome(visit)).hasValue(TYPED);
            assertThat(visit.page().url()).startsWith(address);
            assertThat(visit.page().getByText("นำข้อความที่ยังไม่ได้บันทึกกลับมาแล้ว"))
                    .isVisible();
            discard(visit);
        }
    }

    @Test
    void a_page_that_finds_its_session_ended_says_so_and_that_the_text_is_kept(RunningApplication application) {
        try (var visit = openForm(application, 2)) {
            type(visit);
            forgetSession(application, visit);

            visit.page().getByLabel("อยู่ระหว่างดำเนินการ").first().click();

            var ended = visit.page().locator(".v-system-error");
            assertThat(ended).containsText("เซสชันหมดอายุ");
            assertThat(ended).containsText("ข้อความที่พิมพ์ค้างไว้ยังอยู่ในเครื่องนี้");
            ended.click();
            visit.signInHere("works", DemoInstallation.PASSWORD);
            assertThat(outcome(visit)).hasValue(TYPED);
            discard(visit);
        }
    }

    @Test
    void a_page_whose_browser_forgot_the_session_says_so_and_brings_the_text_back(RunningApplication application) {
        var english = new Look(Look.USUAL.screen(), Look.USUAL.theme(), "en");
        try (var visit = openForm(application, 6, english)) {
            visit.page().waitForURL(address -> address.contains("part="));
            var address = visit.page().url();
            type(visit);
            visit.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

            visit.page().getByLabel("In progress").first().click();

            var ended = visit.page().locator(".v-system-error");
            assertThat(ended).containsText("Your session has ended");
            assertThat(ended).containsText("What you typed is kept on this computer");
            ended.click();
            assertThat(visit.page()).hasURL(Pattern.compile("/login"));
            visit.signInHere("works", DemoInstallation.PASSWORD);
            assertThat(outcome(visit)).hasValue(TYPED);
            assertThat(visit.page().url()).startsWith(address);
            visit.press("Discard this text");
        }
    }

    @Test
    void what_is_typed_without_a_connection_is_saved_once_it_is_back(RunningApplication application) {
        try (var visit = openForm(application, 3)) {
            visit.page().context().setOffline(true);
            type(visit);
            visit.page().context().setOffline(false);

            visit.press("บันทึก");

            assertThat(visit.page().locator(".history li").first()).containsText(TYPED);
            assertThat(visit.page().evaluate("() => Object.keys(localStorage).filter(k => k.includes('draft')).length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void a_change_of_language_leaves_the_text_in_its_place(RunningApplication application) {
        try (var visit = openForm(application, 4)) {
            type(visit);

            visit.press("เปลี่ยนเป็นภาษาอังกฤษ (English)");

            assertThat(visit.page().getByText("Your unsaved text is back")).isVisible();
            assertThat(visit.page().getByLabel("Outcome").first()).hasValue(TYPED);
        }
    }

    @Test
    void another_user_of_the_same_computer_sees_nothing_and_signing_out_removes_it(RunningApplication application) {
        try (var visit = openForm(application, 5)) {
            type(visit);
            visit.page().context().clearCookies();
            visit.page().reload();
            visit.signInHere("finance", DemoInstallation.PASSWORD);
            assertThat(visit.page().locator("draft-reminder")).isHidden();
            visit.press("ออกจากระบบ");

            visit.signIn("works", DemoInstallation.PASSWORD);
            var reminder = visit.page().locator("draft-reminder");
            assertThat(reminder).containsText("พบข้อความที่ยังไม่ได้บันทึก");
            visit.check("draft-reminder");
            reminder.locator("a").click();
            assertThat(outcome(visit)).hasValue(TYPED);
            visit.check("draft-restored");

            visit.press("ออกจากระบบ");
            visit.page().waitForURL("**/login*");
            assertThat(visit.page().evaluate("() => Object.keys(localStorage).filter(k => k.includes('draft')).length"))
                    .isEqualTo(0);
            visit.assertNoProblems();
        }
    }

    private static Visit openForm(RunningApplication application, int row) {
        return openForm(application, row, Look.USUAL);
    }

    private static Visit openForm(RunningApplication application, int row, Look look) {
        var visit = Visit.to(application, look).signIn("works", DemoInstallation.PASSWORD);
        visit.open("/measures?year=2568&division=3&sort=number&group=none");
        visit.page().locator("vaadin-grid .list-title").nth(row).click();
        assertThat(outcome(visit)).isVisible();
        return visit;
    }

    private static void type(Visit visit) {
        outcome(visit).fill(TYPED);
    }

    private static Locator outcome(Visit visit) {
        return visit.page().locator(".part-panel vaadin-text-area[data-draft=outcome] textarea");
    }

    /** As the server does when nobody used it for half an hour. */
    private static void forgetSession(RunningApplication application, Visit visit) {
        visit.page()
                .context()
                .addCookies(List.of(new Cookie("JSESSIONID", "0123456789ABCDEF").setUrl(application.url())));
    }

    private static void discard(Visit visit) {
        visit.press("ทิ้งข้อความนี้");
        assertThat(outcome(visit)).not().hasValue(TYPED);
    }
}
