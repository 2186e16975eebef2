package org.prongsai.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.routerlink.RouterLinkTester;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.ViewTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Whatever goes wrong is said in the reader's language, with what to do next. */
class ProblemPagesTest extends ViewTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nowhere | th | ไม่พบหน้าที่ต้องการ     | ที่อยู่อาจพิมพ์ผิดหรือถูกย้ายแล้ว                       | กลับหน้าแรกของฉัน
            nowhere | en | Page not found       | The address may be mistyped, or the page has moved | Back to my first page
            my-work | th | ท่านไม่มีสิทธิ์เปิดหน้านี้   | การดำเนินการนี้ไม่อยู่ในสิทธิ์ของท่าน                    | กลับหน้าแรกของฉัน
            my-work | en | You may not open this page | This is not among your rights                | Back to my first page
            """)
    void a_page_that_is_not_there_or_not_allowed_says_why(
            String address, String language, String title, String help, String home) {
        signInAsManagement();
        if (language.equals("en")) {
            speakEnglish();
        }

        open(address);

        assertThat(text((Component) getCurrentView())).contains(title, help, home);
        assertThat(find(H1.class).single().getText()).isEqualTo(title);
    }

    @Test
    void the_link_leads_to_the_first_page_of_the_role() {
        signInAsManagement();
        open("nowhere");

        new RouterLinkTester<>(
                        find(RouterLink.class).withText("กลับหน้าแรกของฉัน").single())
                .click();

        assertThat(address()).isEqualTo("dashboard");
    }

    @Test
    void a_service_that_refuses_while_a_page_loads_shows_that_page() {
        signInAsHead(3);
        people.disable("head3");

        open("my-work");

        assertThat(getCurrentView()).isInstanceOf(ServiceRefusedPage.class);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_fails_after_a_click_is_told_in_words(Exception failure, String thai, String english) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        assertThat(notice()).startsWith(thai);

        speakEnglish();
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        assertThat(notice()).startsWith(english);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new RefusedException("measure.refused.year", 2568),
                        "ปีงบประมาณ 2568 ไม่ได้เปิดให้แก้ไข",
                        "Fiscal year 2568 is not open"),
                Arguments.of(
                        new ExecutionException(new RefusedException("measure.refused.year", 2568)),
                        "ปีงบประมาณ 2568 ไม่ได้เปิดให้แก้ไข",
                        "Fiscal year 2568 is not open"),
                Arguments.of(
                        RefusedException.beyond("measure.refused.length", 20_000),
                        "ข้อความยาวเกิน 20,000 ตัวอักษร",
                        "The text is longer than 20,000 characters"),
                Arguments.of(
                        new AccessDeniedException("x"), "การดำเนินการนี้ไม่อยู่ในสิทธิ์ของท่าน", "This is not among"),
                Arguments.of(
                        new OptimisticLockingFailureException("x"),
                        "มีผู้แก้ไขรายการนี้ก่อนท่าน",
                        "Somebody changed this before you"),
                Arguments.of(
                        refusedByDatabase(ConstraintKind.UNIQUE),
                        "มีผู้แก้ไขรายการนี้ก่อนท่าน",
                        "Somebody changed this before you"),
                Arguments.of(
                        refusedByDatabase(ConstraintKind.NOT_NULL),
                        "ระบบทำรายการนี้ไม่สำเร็จ",
                        "This could not be done"),
                Arguments.of(
                        new IllegalStateException("secret detail"),
                        "ระบบทำรายการนี้ไม่สำเร็จ",
                        "This could not be done"));
    }

    private static Exception refusedByDatabase(ConstraintKind kind) {
        return new DataIntegrityViolationException(
                "x", new ConstraintViolationException("x", new SQLException(), "x", kind, "x"));
    }
}
