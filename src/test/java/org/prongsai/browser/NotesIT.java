package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Management asks a head about her division's part; she finds the question, answers it, and it waits no longer. */
@ExtendWith(DemoInstallation.class)
class NotesIT {

    static List<Look> looks() {
        return Look.opposites();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_question_with_a_mention_is_answered(Look look, RunningApplication application) {
        var question = "ติดขัดเรื่องใด <b>" + look + "</b>";
        try (var mayor = Visit.to(application, look).signIn("mayor", PASSWORD);
                var head = Visit.to(application, look).signIn("works", PASSWORD)) {
            head.open("/questions").check("questions-none");
            mayor.open("/questions?asked=yes");
            ask(mayor, question);
            mayor.check("notes-asked");

            var card = openQuestion(head, question);
            assertThat(card).containsText("นายกเทศมนตรี");
            head.check("questions");
            card.locator("h3 a").click();
            assertThat(head.page()).hasURL(Pattern.compile("/measures\\?.*notes=yes"));
            assertThat(head.page().locator(".note").filter(having(question))).isVisible();
            assertThat(head.page().locator(".notes vaadin-details-summary .status.question"))
                    .isVisible();
            head.check("notes");

            openQuestion(head, question).locator(".touch vaadin-button").first().click();
            head.page().locator("vaadin-dialog textarea").fill("รอพัสดุส่งของ");
            head.check("answer-dialog");
            head.page().locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            assertThat(head.page().locator(".work-card").filter(having(question)))
                    .not()
                    .isVisible();

            mayor.open("/questions?asked=yes");
            var answered = mayor.page().locator(".work-card").filter(having(question));
            assertThat(answered.locator(".status.completed")).isVisible();
            assertThat(answered.locator(".note-answer")).containsText("รอพัสดุส่งของ");
            mayor.check("questions-asked");
            answered.locator("h3 a").click();
            assertThat(mayor.page().locator(".notes .note").filter(having(question)))
                    .isVisible();
            assertThat(mayor.page().locator(".notes vaadin-details-summary .status.question"))
                    .hasCount(0);
            mayor.assertNoProblems();
            head.assertNoProblems();
        }
    }

    /** On the newest part of the works division, to its director by name. */
    private static void ask(Visit mayor, String question) {
        mayor.open("/measures?division=3&status=not-started&sort=-number");
        mayor.page()
                .locator("vaadin-grid-cell-content:visible")
                .filter(new Locator.FilterOptions().setHas(mayor.page().locator(".status")))
                .first()
                .click();
        mayor.page().locator(".notes vaadin-details-summary").click();
        var form = mayor.page().locator(".note-form");
        form.locator("textarea").fill(question);
        form.locator("vaadin-multi-select-combo-box input").fill("ผู้อำนวยการกองช่าง");
        mayor.page()
                .getByRole(AriaRole.OPTION)
                .filter(having("ผู้อำนวยการกองช่าง"))
                .click();
        form.locator("vaadin-multi-select-combo-box input").press("Escape");
        form.locator("vaadin-checkbox input").check();
        form.locator("vaadin-button").last().click();
        assertThat(mayor.page().locator(".notes .note").filter(having(question)))
                .isVisible();
        assertThat(mayor.page().locator(".notes vaadin-details-summary .status.question"))
                .isVisible();
    }

    private static Locator openQuestion(Visit head, String question) {
        head.open("/questions");
        return head.page().locator(".work-card").filter(having(question));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
