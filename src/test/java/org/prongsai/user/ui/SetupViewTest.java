package org.prongsai.user.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.prongsai.security.FirstAdministrator;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.util.ReflectionTestUtils;

/** The first administrator comes by the token of the log, once. */
class SetupViewTest extends ViewTest {

    private static final String PASSWORD = "รหัสผ่านแรกเริ่ม";

    @Autowired
    private FirstAdministrator setup;

    @Autowired
    private UserDetailsService signIn;

    @Test
    void the_token_of_the_log_makes_the_first_administrator_and_the_page_closes() {
        open("setup?token=" + token());
        assertThat(field("รหัสครั้งเดียว").getValue()).isEqualTo(token());

        fillIn("admin", PASSWORD);
        click("สร้างผู้ดูแลระบบ");

        assertThat(signIn.loadUserByUsername("admin").getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_ADMIN");
        assertThat(database.rows("audit_entry where actor = 'system' and object_type = 'account'"))
                .isOne();
        open("setup?token=" + token());
        assertThat(getCurrentView()).isNotInstanceOf(SetupView.class);
    }

    @Test
    void a_wrong_token_is_refused() {
        for (var wrong : new String[] {"", "wrong", token().substring(1), token() + "x"}) {
            open("setup?token=" + wrong);
            fillIn("admin", PASSWORD);

            click("สร้างผู้ดูแลระบบ");

            assertThat(notice()).startsWith("รหัสครั้งเดียวไม่ถูกต้อง");
        }
        assertThat(setup.isMissing()).isTrue();
    }

    @Test
    void a_page_left_open_makes_no_second_administrator() {
        open("setup?token=" + token());
        people.admin();

        fillIn("second", PASSWORD);
        click("สร้างผู้ดูแลระบบ");

        assertThat(notice()).startsWith("รหัสครั้งเดียวไม่ถูกต้อง หรือมีผู้ใช้ในระบบแล้ว");
        assertThat(database.rows("account")).isOne();
    }

    @Test
    void a_password_that_is_too_short_is_refused_and_the_page_stays() {
        open("setup?token=" + token());

        fillIn("admin", "1234567");
        click("สร้างผู้ดูแลระบบ");

        assertThat(notice()).startsWith("รหัสผ่านต้องมี 8 ถึง 128 ตัวอักษร");
        assertThat(setup.isMissing()).isTrue();
    }

    private void fillIn(String username, String password) {
        test(field("ชื่อผู้ใช้")).setValue(username);
        test(field("ชื่อที่แสดง")).setValue("ผู้ดูแลระบบ");
        test(find(PasswordField.class).single()).setValue(password);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private String token() {
        return (String) ReflectionTestUtils.getField(setup, "token");
    }
}
