package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people may not do, tried by address and by the browser's own protocol. */
@ExtendWith(DemoInstallation.class)
class RefusalIT {

    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    @ParameterizedTest
    @CsvSource({"works, /import", "mayor, /import", "mayor, /my-work", "admin, /my-work"})
    void a_view_of_another_role_is_refused_inside_the_layout(
            String username, String address, RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn(username, DemoInstallation.PASSWORD)) {
            visit.open(address);
            assertThat(visit.page().getByText("ท่านไม่มีสิทธิ์เปิดหน้านี้").first())
                    .isVisible();
            assertThat(visit.page().locator("vaadin-side-nav-item").first()).isVisible();
        }
    }

    @Test
    void an_unknown_address_says_so_inside_the_layout(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", DemoInstallation.PASSWORD)) {
            visit.open("/no-such-page");
            assertThat(visit.page().getByText("ไม่พบหน้าที่ต้องการ").first()).isVisible();
            assertThat(visit.page().locator("vaadin-side-nav-item").first()).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"/dashboard", "/measures", "/my-work", "/import", "/no-such-page"})
    void without_sign_in_there_is_only_the_login_page(String address, RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL)) {
            visit.open(address);
            assertThat(visit.page().locator("vaadin-login-form")).isVisible();
            assertThat(visit.page().locator("vaadin-side-nav-item")).hasCount(0);
        }
    }

    @Test
    void a_save_replayed_on_another_divisions_part_changes_nothing(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", DemoInstallation.PASSWORD)) {
            var forgery = new Forgery(visit);
            var panel = visit.page().locator(".part-panel");
            open(visit, "/measures?year=2568&division=3&q=กำหนดขั้นตอนการยืม");
            panel.locator("textarea").first().fill("ส่งด้วยมือ");
            var save =
                    forgery.intercept(() -> panel.getByText("บันทึก", EXACTLY).click());
            assertThat(panel.locator(".history")).not().containsText("ส่งด้วยมือ");

            forgery.send(save);
            assertThat(panel.locator(".history")).containsText("ส่งด้วยมือ");

            visit.page().locator(".part-line").getByText("กองคลัง").click();
            assertThat(panel).containsText("แก้ไขได้โดยหัวหน้ากองคลังเท่านั้น");
            var address = visit.page().url().substring(application.url().length());
            var before = panel.innerText();
            forgery.send(save);
            forgery.sendTo(nodes(visit), save);

            visit.open(address);
            assertThat(panel.innerText()).isEqualTo(before).doesNotContain("ส่งด้วยมือ");
        }
    }

    /** What the server knows of the open measure. */
    private static List<Integer> nodes(Visit visit) {
        var nodes = new ArrayList<Integer>();
        ((List<?>) visit.page().locator(".detail-panel *").evaluateAll("""
                elements => {
                  const client = Object.values(window.Vaadin.Flow.clients).find(c => c.getNodeId);
                  return elements.map(element => client.getNodeId(element)).filter(node => node > 0);
                }""")).forEach(node -> nodes.add((Integer) node));
        assertThat(nodes).isNotEmpty();
        return nodes;
    }

    private static void open(Visit visit, String address) {
        visit.open(address);
        visit.page()
                .locator("vaadin-grid-cell-content:visible")
                .filter(new Locator.FilterOptions().setHas(visit.page().locator(".status")))
                .first()
                .click();
        visit.settle();
    }
}
