package org.prongsai.user.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

class OwnAccountViewTest extends ViewTest {

    private static final String PRESENT = "มะม่วงสุกงอม";
    private static final String NEXT = "ข้าวเหนียวมะม่วง";

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private PasswordEncoder passwords;

    @BeforeEach
    void enter() {
        signInAsHead(3);
        people.setPassword("head3", PRESENT);
        open("account");
    }

    @Test
    void the_password_is_changed_by_who_knows_the_present_one() {
        change(PRESENT, NEXT, NEXT);

        assertThat(notice()).isEqualTo("เปลี่ยนรหัสผ่านแล้ว");
        assertThat(works(NEXT)).isTrue();
        assertThat(works(PRESENT)).isFalse();
        assertThat(find(PasswordField.class).all())
                .extracting(PasswordField::getValue)
                .containsOnly("");
    }

    @Test
    void a_wrong_present_password_is_told_at_its_field() {
        change("ไม่ใช่รหัสนี้", NEXT, NEXT);

        assertThat(field("รหัสผ่านปัจจุบัน").getErrorMessage()).isEqualTo("รหัสผ่านปัจจุบันไม่ถูกต้อง");
        assertThat(field("รหัสผ่านใหม่").isInvalid()).isFalse();
        assertThat(works(PRESENT)).isTrue();
    }

    @Test
    void what_the_rules_refuse_and_what_differs_is_told_at_its_field() {
        change(PRESENT, "password", "password");
        assertThat(field("รหัสผ่านใหม่").getErrorMessage()).contains("ถูกเดาเป็นลำดับแรก");

        change(PRESENT, NEXT, NEXT + "1");
        assertThat(field("รหัสผ่านใหม่").isInvalid()).isFalse();
        assertThat(field("รหัสผ่านใหม่อีกครั้ง").isInvalid()).isTrue();
        assertThat(works(PRESENT)).isTrue();
    }

    @Test
    void too_many_wrong_ones_have_to_wait() {
        for (int time = 0; time < 5; time++) {
            change("ไม่ใช่รหัสนี้", NEXT, NEXT);
        }
        change(PRESENT, NEXT, NEXT);

        assertThat(field("รหัสผ่านปัจจุบัน").getErrorMessage()).contains("ลองใหม่ในอีก 1 วินาที");
        assertThat(works(PRESENT)).isTrue();
    }

    private void change(String present, String next, String again) {
        field("รหัสผ่านปัจจุบัน").setValue(present);
        field("รหัสผ่านใหม่").setValue(next);
        field("รหัสผ่านใหม่อีกครั้ง").setValue(again);
        click("เปลี่ยนรหัสผ่าน");
    }

    private PasswordField field(String label) {
        return find(PasswordField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private boolean works(String password) {
        return passwords.matches(password, accounts.loadUserByUsername("head3").getPassword());
    }
}
