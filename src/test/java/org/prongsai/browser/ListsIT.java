package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Units and users from files: taken along, changed, brought back; a new user begins with a link. */
@ExtendWith(DemoInstallation.class)
class ListsIT {

    private static final String UNITS =
            "Thai name;English name\nกองการศึกษา;Education Division\nกองช่าง;Works Division\n";
    private static final String REFUSED = "ชื่อหน่วยงาน\nกอง ช่าง\n=1+1\n";
    private static final String USER = "User name,Name shown,Roles,Head of\nsomchai,สมชาย,Division head,กองคลัง\n";

    static List<Look> looks() {
        return Look.opposites();
    }

    @Test
    void a_list_is_taken_along_and_comes_back_without_a_change(RunningApplication application) throws Exception {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD)) {
            for (var list : List.of("divisions", "users")) {
                for (var format : List.of("xlsx", "csv")) {
                    visit.open("/" + list + "/import");
                    var file = visit.page()
                            .waitForDownload(() -> visit.page()
                                    .locator(".list-files a", new LocatorOptions().setHasText(format))
                                    .first()
                                    .click());
                    send(visit, "list." + format, Files.readAllBytes(file.path()));
                    assertThat(visit.page().locator(".list-preview")).containsText("ใหม่ 0 · เปลี่ยน 0");
                }
            }
            visit.assertNoProblems();
        }
    }

    @Test
    void a_new_user_is_imported_on_a_phone_and_begins_with_the_link(RunningApplication application) {
        String link;
        try (var visit = Visit.to(application, Look.opposites().getLast()).signIn("admin", PASSWORD)) {
            visit.open("/users/import");
            send(visit, "users.csv", USER.getBytes(StandardCharsets.UTF_8));
            visit.page().locator(".list-preview vaadin-button[theme~=primary]").click();
            visit.settle();
            link = visit.page().locator("vaadin-text-field input").inputValue();
            visit.check("users-imported").open("/users").check("users").assertNoProblems();
        }
        try (var visit = Visit.to(application, Look.USUAL)) {
            visit.open(link.substring(link.indexOf("/start"))).check("start");
            for (var field : visit.page().locator("vaadin-password-field input").all()) {
                field.fill("รหัสผ่านแรก");
            }
            visit.press("ตั้งรหัสผ่าน");
            visit.page().waitForURL(address -> address.contains("/login"));
            visit.signInHere("somchai", "รหัสผ่านแรก").assertNoProblems();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nobody_is_kept_out(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("admin", PASSWORD)) {
            visit.open("/divisions").check("divisions");
            visit.open("/divisions/import");
            visit.page().locator(".list-guide summary").click();
            visit.check("divisions-import");
            send(visit, "units.csv", UNITS.getBytes(StandardCharsets.UTF_8));
            visit.check("divisions-preview");
            visit.open("/divisions/import");
            send(visit, "units.csv", REFUSED.getBytes(StandardCharsets.UTF_8));
            visit.check("divisions-refused");
            visit.open("/users").check("users");
            visit.open("/users/import").check("users-import").assertNoProblems();
        }
    }

    private static void send(Visit visit, String name, byte[] content) {
        visit.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content));
        assertThat(visit.page().locator(".list-preview")).isVisible();
        visit.settle();
    }
}
