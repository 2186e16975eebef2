package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator plans a measure, loses connection and session, and goes on where she was. */
@ExtendWith(DemoInstallation.class)
class PlanDraftIT {

    private static final String TYPED = "ประกาศนโยบายไม่รับของขวัญ ฉบับที่ ๒";

    /** A choice is kept once the server has said it, so the page has found its connection again. */
    private static final String TOPIC_KEPT = """
            () => Object.entries(localStorage).some(
              ([key, kept]) => key.includes('draft') && JSON.parse(kept).values.choices.includes('"topic":7'))
            """;

    @Test
    void a_plan_that_an_administrator_types_is_there_again_with_its_choices(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", DemoInstallation.PASSWORD)) {
            visit.open("/plan?measure=new");
            var form = visit.page().locator(".plan-editor");
            var title = form.getByLabel("มาตรการหรือกิจกรรม");
            var step = form.locator(".step-line textarea").first();
            visit.press("เพิ่มขั้นตอน");
            step.fill("ร่างประกาศ");
            visit.page().context().setOffline(true);
            title.fill(TYPED);
            visit.page().context().setOffline(false);
            form.locator("vaadin-select").first().click();
            visit.page().getByText("7. กลไกแก้ไขและป้องกันการทุจริต").last().click();
            visit.page().waitForFunction(TOPIC_KEPT);
            visit.settle().page().context().clearCookies();

            visit.page().reload();
            assertThat(visit.page()).hasURL(Pattern.compile("/login"));
            visit.signInHere("admin", DemoInstallation.PASSWORD);

            assertThat(title).hasValue(TYPED);
            assertThat(step).hasValue("ร่างประกาศ");
            assertThat(form.locator("vaadin-select").first()).containsText("7. กลไกแก้ไขและป้องกันการทุจริต");
            visit.press("บันทึก");
            assertThat(visit.page()).hasURL(Pattern.compile("measure=\\d+"));
            assertThat(visit.page().evaluate("() => Object.keys(localStorage).filter(k => k.includes('draft')).length"))
                    .isEqualTo(0);
        }
    }
}
