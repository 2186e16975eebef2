package org.prongsai.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.ViewTest;
import org.springframework.mock.env.MockEnvironment;

class LoginViewTest extends ViewTest {

    @Test
    void demo_accounts_are_named_under_the_demo_profile_only() {
        assertThat(text(login(true, false)))
                .contains("รหัสผ่าน prongsai-demo", "admin ผู้ดูแลระบบ", "mayor นายกเทศมนตรี (ผู้บริหาร)");
        assertThat(text(login(false, false))).doesNotContain("prongsai-demo", "mayor", "admin");
    }

    @Test
    void the_way_to_the_first_administrator_is_told_until_there_is_one() {
        assertThat(text(login(false, true))).contains("ยังไม่มีผู้ใช้ในระบบ");
        assertThat(text(login(false, false))).doesNotContain("ยังไม่มีผู้ใช้ในระบบ");
    }

    @Test
    void it_names_the_municipality_and_offers_the_other_language() {
        open("login");

        assertThat(text(find(LoginView.class).single())).contains("โปร่งใส", "เทศบาลตำบลตัวอย่าง", "English");
        assertThat(find(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    void a_failed_sign_in_is_shown() {
        open("login?error");

        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void who_has_to_wait_is_told_for_how_long_and_nothing_is_shown_of_a_forged_number() {
        open("login?wait=32");
        assertThat(find(LoginForm.class).single().isError()).isTrue();
        assertThat(find(LoginForm.class).single().getElement().getProperty("i18n"))
                .contains("กรุณาลองใหม่ในอีก 32 วินาที");

        open("login?wait=<script>");
        assertThat(find(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    void who_is_signed_in_goes_on_to_where_her_day_begins() {
        signInAsHead(3);
        open("login");

        assertThat(address()).isEqualTo("my-work");

        open("setup");
        assertThat(address()).isEqualTo("my-work");
    }

    private static LoginView login(boolean demo, boolean adminMissing) {
        var environment = new MockEnvironment();
        if (demo) {
            environment.setActiveProfiles("demo");
        }
        return new LoginView(
                new Installation("เทศบาลตำบลตัวอย่าง", environment), () -> adminMissing, new AuthenticationContext());
    }
}
