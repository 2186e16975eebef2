package org.prongsai.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.ViewTest;

class TextLimitTest extends ViewTest {

    @Test
    void a_text_that_is_too_long_is_told_and_not_cut() {
        signInAsAdmin();
        open("checks");
        var area = new TextArea("ผลลัพธ์");
        area.addValueChangeListener(change -> area.setInvalid(false));
        TextLimit.tell(area, 10);
        UI.getCurrent().add(area);

        test(area).setValue("ก".repeat(27));

        assertThat(area.getValue()).hasSize(27);
        assertThat(area.isInvalid()).isTrue();
        assertThat(area.getErrorMessage()).contains("27", "10");

        test(area).setValue("ก".repeat(10));
        assertThat(area.isInvalid()).isFalse();
    }
}
