package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearChange;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.fiscalyear.YearStates;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Live;
import org.springframework.beans.factory.annotation.Autowired;

/** Two administrators before the same years. */
class LiveYearsTest extends Live {

    @Autowired
    private YearStates moves;

    @BeforeEach
    void layOut() {
        register.add(measure(1).ledBy(3));
        register.year(2569, YearState.OPEN);
        register.year(2568, YearState.CLOSED);
        signInAsAdmin();
        open("years");
    }

    @Test
    void a_year_that_another_moves_shows_it_and_the_others_stay_as_they_are() {
        var before = cards();

        reopen();

        soon(() -> assertThat(text(cards().get(1))).contains("◐ เปิด"));
        assertThat(cards().getFirst()).isSameAs(before.getFirst());
    }

    @Test
    void the_reason_of_whoever_was_overtaken_stays() {
        click("เปิดปี 2568 อีกครั้ง");
        test(reason()).setValue("เหตุผล");
        reopen();

        click(find(Button.class).withText("เปิดปี 2568 อีกครั้ง").last());

        assertThat(notice()).startsWith("มีผู้เปลี่ยนสถานะของปีนี้ก่อนท่าน");
        assertThat(reason().getValue()).isEqualTo("เหตุผล");
    }

    private void reopen() {
        Acting.as("admin", () -> moves.move(new YearChange(2568, 0, YearMove.REOPEN, "ก่อน")));
        newRequest();
    }

    private TextArea reason() {
        return find(TextArea.class).withLabel("เหตุผล").single();
    }

    private List<YearCard> cards() {
        return find(YearCard.class).all();
    }
}
