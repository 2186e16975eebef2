package org.prongsai.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.StatusChange;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Live;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the official papers are made. */
class PapersViewTest extends Live {

    private static final List<String> KEEPER = List.of("ดาวน์โหลด", "เผยแพร่", "หน่วยงานและผู้ลงนาม", "แม่แบบ Word");

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private StatementCounter counter;

    private long measure;

    @BeforeEach
    void layOut() {
        measure = register.add(measure(1).ledBy(3).supportedBy(4));
    }

    @Test
    void an_administrator_makes_and_keeps_papers() {
        signInAsAdmin();

        open("papers");

        assertThat(actions()).isEqualTo(KEEPER);
    }

    @Test
    void management_makes_papers_and_keeps_none() {
        signInAsManagement();

        open("papers");

        assertThat(actions()).containsExactly("ดาวน์โหลด");
    }

    @Test
    void a_head_sees_what_was_published_and_nothing_else() {
        signInAsHead(3);

        open("papers?year=2569&paper=plan");

        assertThat(find(PaperDesk.class).exists()).isFalse();
        assertThat(text(find(PublishedList.class).single())).contains("ยังไม่มีฉบับเผยแพร่ของปีนี้");
    }

    @Test
    void as_long_as_there_is_no_year_it_says_so() {
        database.clear();
        signInAsAdmin();

        open("papers");

        assertThat(text((Component) getCurrentView())).contains("ยังไม่มีปีงบประมาณ");
        assertThat(find(PaperDesk.class).exists()).isFalse();
    }

    @Test
    void everything_that_is_missing_leads_to_where_it_is_mended() {
        register.status(measure, 3, COMPLETED);
        signInAsManagement();

        open("papers?year=2569&paper=plan");
        assertThat(text(readiness())).contains("พบ 10 รายการที่ควรแก้ไขก่อนเผยแพร่", "ไม่มีคะแนน (10)");
        assertThat(links()).contains("scores?year=2568");

        open("papers?year=2569&paper=report");
        assertThat(text(readiness()))
                .contains("ยังเป็นร่าง", "ยังไม่รายงานว่าแล้วเสร็จหรือดำเนินการไม่ได้ (1)")
                .contains("แล้วเสร็จแต่ไม่มีผลลัพธ์ (1)", "มาตรการที่ 1 · กองช่าง");
        assertThat(links())
                .contains("measures?measure=%d&year=2569&part=%d".formatted(measure, register.part(measure, 3)));
    }

    @Test
    void what_can_still_change_cannot_be_published() {
        signInAsAdmin();

        open("papers?year=2569&paper=report");
        assertThat(publish().isEnabled()).isFalse();

        open("papers?year=2569&paper=plan");
        assertThat(publish().isEnabled()).isTrue();

        register.year(2569, YearState.PLANNED);
        open("papers?year=2569&paper=plan");
        assertThat(publish().isEnabled()).isFalse();
    }

    @Test
    void what_others_report_shows_by_itself() {
        signInAsManagement();
        open("papers?year=2569&paper=report");
        assertThat(text(readiness())).contains("ดำเนินการไม่ได้ (2)");

        Acting.as(people.head(3), () -> {
            var part = register.part(measure, 3);
            assignments.report(
                    new StatusChange(part, assignments.state(part).version(), COMPLETED, "แจกคู่มือ 30 เล่ม", ""));
        });

        soon(() -> assertThat(text(readiness())).contains("ดำเนินการไม่ได้ (1)"));
    }

    @Test
    void opening_it_takes_few_statements_whatever_the_number_of_measures() {
        for (var number = 2; number <= 40; number++) {
            register.add(measure(number).ledBy(3).supportedBy(4));
        }
        signInAsAdmin();

        counter.count(() -> open("papers?year=2569")).assertAtMost(9);
    }

    private List<String> actions() {
        return find(Button.class, find(PaperDesk.class).single()).all().stream()
                .map(Button::getText)
                .toList();
    }

    private Button publish() {
        return find(Button.class).withText("เผยแพร่").single();
    }

    private ReadinessPanel readiness() {
        return find(ReadinessPanel.class).single();
    }

    private List<String> links() {
        return find(Anchor.class, readiness()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
