package org.prongsai.check.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.NewDifference;
import org.prongsai.assessment.PrintedDifferences;
import org.prongsai.assessment.ScoreReason;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator lets a misprinted difference of a published report stand. */
class SettlingTest extends ViewTest {

    private static final String ADDRESS = "checks?year=2568&kind=difference-disagrees";
    private static final String NONE = "✓ ไม่พบรายการที่ต้องแก้ไขในเรื่องนี้";

    @Autowired
    private PrintedDifferences differences;

    @BeforeEach
    void misprint() {
        register.publishedScores();
        var misprint = new NewDifference(2568, 5, 2567, new BigDecimal("6.41"));
        SystemUser.call(() -> {
            differences.record(List.of(misprint), "report.txt");
            return null;
        });
    }

    @Test
    void it_stands_once_somebody_has_said_why() {
        signInAsAdmin();
        open(ADDRESS);
        assertThat(text(line())).contains("+6.41", "+6.39");

        click(settling().orElseThrow());
        click("ยอมรับ");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("พิมพ์ผิดในรายงานที่เผยแพร่แล้ว");
        click("ยอมรับ");

        assertThat(text((Component) getCurrentView())).contains(NONE);
        assertThat(database.rows("printed_difference where settled_by is not null"))
                .isOne();
    }

    @Test
    void who_comes_second_is_told_and_sees_the_list_as_it_is() {
        signInAsAdmin();
        open(ADDRESS);
        click(settling().orElseThrow());
        test(find(TextArea.class).single()).setValue("พิมพ์ผิด");
        SystemUser.call(() -> {
            differences.settle(differences.disagreeing(2568).getFirst(), new ScoreReason("คนอื่นมาก่อน"));
            return null;
        });

        click("ยอมรับ");

        assertThat(notice()).contains("มีผู้แก้ไขหรือยอมรับไปแล้ว");
        assertThat(text((Component) getCurrentView())).contains(NONE);
    }

    @Test
    void nobody_else_is_asked() {
        signInAsManagement();
        open(ADDRESS);

        assertThat(text(line())).contains("+6.41");
        assertThat(settling()).isEmpty();
    }

    private Optional<Button> settling() {
        return line().getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst();
    }

    private Component line() {
        return test(find(FindingGrid.class).single()).getCellComponent(0, 0);
    }
}
