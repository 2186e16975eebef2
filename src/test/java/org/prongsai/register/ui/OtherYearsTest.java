package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.html.Anchor;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.RollOver;
import org.prongsai.testing.Acting;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Following a measure from year to year. */
class OtherYearsTest extends ViewTest {

    @Autowired
    private RollOver rollOver;

    private long measure;
    private long next;

    @BeforeEach
    void layOut() {
        measure = register.add(measure(1).titled("แผนป้องกัน").ledBy(3));
        register.status(measure, 3, AssignmentStatus.COMPLETED);
        var admin = people.admin();
        next = Acting.as(admin, () -> rollOver.start(2569, Set.of(measure)))
                .measures()
                .getFirst()
                .id();
        signInAsManagement();
    }

    @Test
    void a_measure_leads_to_the_same_one_in_other_years() {
        open("measures?measure=" + measure);

        assertThat(asked()).contains("ปี 2569 · ลำดับที่ 1 มาตรการที่เปิดอยู่ ✓", "ปี 2570 · ลำดับที่ 1");
        open(find(Anchor.class).withText("ปี 2570 · ลำดับที่ 1").single().getHref());

        assertThat(address()).startsWith("measures?").contains("year=2570", "measure=" + next);
        assertThat(asked()).contains("ปี 2570 · ลำดับที่ 1 มาตรการที่เปิดอยู่ ○");
    }

    @Test
    void a_measure_of_one_year_says_so() {
        var alone = register.add(measure(2));

        open("measures?measure=" + alone);

        assertThat(asked()).contains("มาตรการนี้ไม่มีในปีอื่น");
    }

    private String asked() {
        var details = find(OtherYears.class).single();
        newRequest();
        test(details).toggleContent();
        return text(details);
    }
}
