package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.testing.SampleFiles;

/** Several parts are changed at once after a confirmation, and taken back while there is time. */
@ExtendWith(DemoInstallation.class)
class BulkUndoIT {

    private static final Look PHONE = new Look(Look.Screen.PHONE, ColorScheme.LIGHT, "th");

    @Test
    void a_head_changes_everything_that_is_to_be_done_and_takes_it_back(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", DemoInstallation.PASSWORD)) {
            visit.open("/my-work");
            var before = visit.page().locator(".work-list").innerText();
            chooseAll(visit);
            fillIn(visit, "รายงานพร้อมกันทุกงาน");

            visit.page().locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            visit.settle();

            assertThat(visit.page().locator(".undo-bar")).containsText("เปลี่ยนแล้ว");
            assertThat(visit.page().locator(".work-card")).hasCount(0);
            assertThat(visit.page().getByText("ไม่มีงานค้าง")).isVisible();
            visit.page().locator(".undo-bar vaadin-button").click();

            assertThat(visit.page().locator(".work-card").first()).isVisible();
            visit.settle();
            assertThat(visit.page().locator(".work-list").innerText()).isEqualTo(before);
            visit.assertNoProblems();
        }
    }

    @Test
    void a_head_changes_two_of_her_own_in_the_list_by_mouse_and_keyboard_and_takes_it_back(
            RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", DemoInstallation.PASSWORD)) {
            visit.open("/measures?group=none&sort=number");
            visit.page().locator(".choose-several").click();
            var boxes = visit.page().locator(".row-choice input");
            boxes.nth(0).click();
            assertThat(visit.page().locator(".bulk-count")).containsText("เลือก 1 รายการ");
            boxes.nth(1).focus();
            visit.page().keyboard().press("Space");
            assertThat(visit.page().locator(".bulk-count")).containsText("เลือก 2 รายการ");
            assertThat(visit.page().url()).doesNotContain("measure=");
            visit.page().locator(".bulk-bar vaadin-button[theme~=primary]").click();
            visit.page().locator("vaadin-dialog textarea").nth(1).fill("ฝนตกต่อเนื่อง");
            visit.page().locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            assertThat(visit.page().locator(".bulk-summary")).containsText("ฝนตกต่อเนื่อง");
            visit.page().locator("vaadin-dialog vaadin-button[theme~=primary]").click();

            assertThat(visit.page().locator(".undo-bar")).containsText("เปลี่ยนแล้ว 2 รายการ");
            assertThat(boxes).hasCount(0);
            visit.page().locator(".undo-bar vaadin-button").click();
            assertThat(visit.page().getByText("เลิกทำแล้ว 2 รายการ")).isVisible();
            visit.assertNoProblems();
        }
    }

    @Test
    void one_file_proves_two_of_a_heads_own_on_a_phone_and_is_taken_off_again(RunningApplication application) {
        try (var visit = Visit.to(application, PHONE).signIn("finance", DemoInstallation.PASSWORD)) {
            visit.open("/my-work");
            visit.page().locator(".choose-several").click();
            visit.page().locator(".work-card vaadin-checkbox").nth(0).click();
            visit.page().locator(".work-card vaadin-checkbox").nth(1).click();
            visit.page().locator(".bulk-bar vaadin-button[theme~=primary]").click();
            var dialog = visit.page().locator("vaadin-dialog");
            var files = dialog.locator("vaadin-upload input[type=file]");
            files.setInputFiles(new FilePayload("ว่าง.pdf", "application/pdf", new byte[0]));
            assertThat(dialog.locator(".upload-problems")).containsText("ว่าง.pdf – ไฟล์ว่างเปล่า");
            files.setInputFiles(new FilePayload("ประกาศ.pdf", "application/pdf", SampleFiles.pdf()));
            assertThat(dialog.locator(".bulk-file")).containsText("ประกาศ.pdf · 1 KB");
            visit.check("bulk-file");
            dialog.locator("vaadin-button[theme~=primary]").click();
            assertThat(dialog.locator(".bulk-summary")).containsText("ประกาศ.pdf");
            dialog.locator("vaadin-button[theme~=primary]").click();

            assertThat(visit.page().locator(".undo-bar")).containsText("เปลี่ยนแล้ว 2 รายการ");
            assertThat(visit.page().locator(".work-card").getByText("หลักฐาน 1"))
                    .hasCount(2);
            visit.page().locator(".undo-bar vaadin-button").click();
            assertThat(visit.page().getByText("เลิกทำแล้ว 2 รายการ")).isVisible();
            assertThat(visit.page().locator(".work-card").getByText("หลักฐาน 1"))
                    .hasCount(0);
            visit.assertNoProblems();
        }
    }

    /** As told on a Latin and on a Thai keyboard. */
    @ParameterizedTest
    @CsvSource({"v, j, x, b", "อ, ่, ป, ิ"})
    void a_head_chooses_and_changes_rows_by_keys_alone(
            String choose, String next, String tick, String change, RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", DemoInstallation.PASSWORD)) {
            visit.open("/measures?group=none&sort=number&division=3");
            assertThat(visit.page().locator(".choose-several")).isVisible();
            key(visit, choose, "KeyV");
            assertThat(visit.page().locator(".row-choice input").first()).isVisible();
            key(visit, next, "KeyJ");
            key(visit, tick, "KeyX");
            assertThat(visit.page().locator(".bulk-count")).containsText("เลือก 1 รายการ");
            key(visit, change, "KeyB");

            assertThat(visit.page().locator("vaadin-dialog textarea").first()).isVisible();
            visit.assertNoProblems();
        }
    }

    private static void key(Visit visit, String key, String code) {
        visit.page().evaluate("""
                        ([key, code]) => (document.activeElement ?? document.body).dispatchEvent(
                          new KeyboardEvent("keydown", { key, code, bubbles: true, composed: true, cancelable: true }))""", List.of(key, code));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void choosing_in_the_list_is_accessible(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("works", DemoInstallation.PASSWORD)) {
            visit.open("/measures?group=none&sort=number");
            visit.page().locator(".choose-several").click();
            visit.page().locator(".row-choice input").first().click();
            assertThat(visit.page().locator(".bulk-bar vaadin-button[theme~=primary]"))
                    .isEnabled();
            visit.check("measures-choose").assertNoProblems();
        }
    }

    static List<Look> looks() {
        return AccessibilityIT.looks();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void choosing_form_and_confirmation_are_accessible(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("works", DemoInstallation.PASSWORD)) {
            visit.open("/my-work");
            visit.page().locator(".choose-several").click();
            visit.page().locator(".work-card vaadin-checkbox").first().click();
            visit.check("my-work-choose");
            visit.page().locator(".bulk-bar vaadin-button[theme~=primary]").click();
            visit.page().locator("vaadin-dialog textarea").first().fill("✓");
            visit.check("bulk-form");
            visit.page().locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            assertThat(visit.page().locator(".bulk-summary")).isVisible();
            visit.check("bulk-confirm").assertNoProblems();
        }
    }

    private static void chooseAll(Visit visit) {
        visit.press("เลือกหลายรายการ");
        visit.page().locator(".bulk-bar").getByText("เลือกทั้งหมด").click();
        assertThat(visit.page().locator(".bulk-bar vaadin-button[theme~=primary]"))
                .isEnabled();
        visit.page().locator(".bulk-bar vaadin-button[theme~=primary]").click();
    }

    private static void fillIn(Visit visit, String outcome) {
        var dialog = visit.page().locator("vaadin-dialog");
        dialog.locator("vaadin-select").click();
        visit.page()
                .locator("vaadin-select-item")
                .getByText("✓ ดำเนินการแล้วเสร็จ")
                .click();
        dialog.getByLabel("ผลลัพธ์หรือความสำเร็จ").fill(outcome);
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog.locator(".bulk-summary")).containsText(outcome);
        assertThat(dialog.locator(".bulk-summary h3").innerText()).startsWith("จะเปลี่ยน");
    }
}
