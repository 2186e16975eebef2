package org.prongsai.user.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.Sha256;
import org.prongsai.testing.ViewTest;
import org.prongsai.user.NewStart;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People are taken in from a file and begin with a link that works once. */
class UserImportViewTest extends ViewTest {

    private static final String FILE =
            "ชื่อผู้ใช้,ชื่อที่แสดง,บทบาท,หัวหน้าหน่วยงาน\nsomchai,สมชาย,หัวหน้าหน่วยงาน,กองช่าง\n";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void a_new_person_is_imported_listed_as_waiting_and_begins() {
        signInAsAdmin();
        open("users/import");
        send(FILE);
        click("นำเข้า 1 แถว");

        assertThat(page()).contains("ใหม่ 1 · เปลี่ยน 0", "แสดงเพียงครั้งนี้ จำนวน 1 ลิงก์");
        open("users");
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);
        assertThat(database.rows("account_start")).isOne();
    }

    @Test
    void the_link_of_one_is_shown_and_those_of_many_are_a_file() {
        signInAsAdmin();
        var start = new NewStart("somchai", "สมชาย", "secret", Instant.EPOCH);
        var one = new StartLinks(List.of(start));
        one.show(List.of(start), "https://ita.example.go.th/users/import");
        var two = new StartLinks(List.of(start, start));
        two.show(List.of(start, start), "https://ita.example.go.th/users/import");
        UI.getCurrent().add(one, two);

        assertThat(find(TextField.class).single().getValue()).isEqualTo("https://ita.example.go.th/start?token=secret");
        assertThat(text(two)).contains("ดาวน์โหลดลิงก์เริ่มใช้งาน 2 ลิงก์");
    }

    @Test
    void who_has_the_link_chooses_a_password_twice_alike() {
        people.add("somchai", Set.of());
        jdbc.update(
                "insert into account_start select id, ?, timestamp '2030-01-01 00:00:00+00' from account",
                Sha256.of("secret"));
        open("start?token=secret");
        assertThat(page()).contains("somchai");
        var fields = find(PasswordField.class).all();

        test(fields.getFirst()).setValue("รหัสผ่านใหม่");
        test(fields.getLast()).setValue("รหัสผ่านอื่น");
        click("ตั้งรหัสผ่าน");
        assertThat(fields.getLast().isInvalid()).isTrue();
        test(fields.getLast()).setValue("รหัสผ่านใหม่");
        click("ตั้งรหัสผ่าน");

        assertThat(passwords.matches(
                        "รหัสผ่านใหม่", accounts.loadUserByUsername("somchai").getPassword()))
                .isTrue();
        open("start?token=secret");
        assertThat(page()).contains("ลิงก์นี้ใช้ไม่ได้แล้ว");
    }

    @Test
    void a_password_that_is_too_short_is_told_at_its_field() {
        people.add("somchai", Set.of());
        jdbc.update(
                "insert into account_start select id, ?, timestamp '2030-01-01 00:00:00+00' from account",
                Sha256.of("secret"));
        open("start?token=secret");
        var fields = find(PasswordField.class).all();
        fields.forEach(field -> test(field).setValue("1234567"));

        click("ตั้งรหัสผ่าน");

        assertThat(fields.getFirst().getErrorMessage()).contains("8");
        assertThat(database.rows("account_start")).isOne();
    }

    @Test
    void the_address_of_the_users_says_who_is_looked_for() {
        signInAsAdmin();
        people.head(3);

        open("users?q=head3");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("head3");
        assertThat(test(find(Grid.class).single()).size()).isOne();

        test(find(TextField.class).single()).clear();
        assertThat(address()).isEqualTo("users");
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);
    }

    private void send(String text) {
        newRequest();
        test(find(Upload.class).single()).upload("users.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private String page() {
        return text((Component) getCurrentView());
    }
}
