package org.prongsai.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.Live;

/** Where the official papers are made. */
class PapersAddressTest extends Live {

    @BeforeEach
    void layOut() {
        register.add(measure(1).ledBy(3).supportedBy(4));
    }

    @Test
    void the_address_holds_every_choice_and_the_preview_follows() {
        signInAsManagement();
        open("papers?year=2569");

        test(kind()).selectItem("แผนมาตรการ");
        test(find(RadioButtonGroup.class).withLabel("ตัวเลข").single()).selectItem("ไทย (๑ ๒ ๓)");
        test(find(Checkbox.class).withLabel("แสดงหลักฐาน").single()).click();
        test(find(TextField.class).single()).setValue("https://example.go.th");

        var chosen = Set.of("year=2569", "paper=plan", "thai=yes", "evidence=yes", "at=https%3A%2F%2Fexample.go.th");
        assertThat(asked(address())).isEqualTo(chosen);
        assertThat(asked(preview())).isEqualTo(chosen);
        assertThat(find(Checkbox.class)
                        .withLabel("แสดงปัญหาและอุปสรรค (ใช้ภายใน)")
                        .exists())
                .isFalse();
    }

    @Test
    void an_address_that_was_sent_shows_the_same_paper() {
        signInAsManagement();

        open("papers?year=2569&paper=report&obstacles=yes&on=2026-04-30&at=x");

        assertThat(asked(preview()))
                .containsExactlyInAnyOrder("year=2569", "paper=report", "obstacles=yes", "on=2026-04-30", "at=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=9999", "year=x", "thai=x&paper=poem", "on=soon", "on=%2B999999999-12-31", "at="})
    void what_an_address_says_in_vain_is_left_out(String query) {
        signInAsManagement();

        open("papers?" + query);

        assertThat(asked(preview())).isEqualTo(Set.of("year=2569", "paper=report"));
    }

    @Test
    void a_page_of_publication_too_long_to_print_is_left_out() {
        signInAsManagement();

        open("papers?at=" + "x".repeat(10_000));

        assertThat(asked(preview())).isEqualTo(Set.of("year=2569", "paper=report"));
    }

    private RadioButtonGroup<?> kind() {
        return find(RadioButtonGroup.class).withLabel("เอกสาร").single();
    }

    private String preview() {
        return find(IFrame.class).single().getSrc().split("#")[0];
    }

    private static Set<String> asked(String address) {
        return Set.of(address.split("\\?")[1].split("&"));
    }
}
