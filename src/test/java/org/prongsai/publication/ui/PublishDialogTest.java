package org.prongsai.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.paper.PdfData;
import org.prongsai.publication.PublishedPapers;
import org.prongsai.testing.Acting;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A paper is printed and kept, or taken along, from its page. */
class PublishDialogTest extends ViewTest {

    @Autowired
    private PublishedPapers published;

    @Autowired
    private StatementCounter counter;

    @BeforeEach
    void layOut() {
        register.add(measure(1).titled("จัดทำคู่มือ").ledBy(3));
        signInAsAdmin();
        open("papers?year=2569&paper=plan");
    }

    @Test
    void the_plan_of_an_open_year_is_kept_and_listed_at_once() throws IOException {
        click("เผยแพร่");
        assertThat(text(dialog())).contains("ยังมี 10 รายการที่ควรแก้ไข", "แก้ไขภายหลังไม่ได้");

        press("เผยแพร่");
        soon(() -> assertThat(find(PublishDialog.class).exists()).isFalse());

        assertThat(notice()).isEqualTo("บันทึกฉบับเผยแพร่แล้ว");
        var kept = Acting.as("admin", () -> published.page(2569, PageRequest.of(0, 10)))
                .getFirst();
        assertThat(test(find(Grid.class).single()).getCellText(0, 0)).isEqualTo("แผนมาตรการ");
        assertThat(kept.file().name()).isEqualTo("มาตรการ-ITA-2569.pdf");
        var file = Acting.as("admin", () -> published.file(kept.id())).orElseThrow();
        assertThat(PdfData.of(file.content().readAllBytes()).orElseThrow()).contains("จัดทำคู่มือ");
    }

    @Test
    void the_page_takes_few_statements_where_something_is_published() {
        click("เผยแพร่");
        press("เผยแพร่");
        soon(() -> assertThat(find(PublishDialog.class).exists()).isFalse());
        open("");

        counter.count(() -> open("papers?year=2569&paper=plan")).assertAtMost(10);
        assertThat(test(find(Grid.class).single()).size()).isOne();
    }

    @Test
    void a_year_that_goes_back_meanwhile_leaves_nothing_published_and_is_told() {
        click("เผยแพร่");
        register.year(2569, YearState.PLANNED);

        press("เผยแพร่");
        soon(() -> assertThat(text(dialog())).contains("ปีนี้ยังไม่เปิด"));

        assertThat(database.rows("published_paper")).isZero();
    }

    @Test
    void a_paper_taken_along_is_named_after_paper_and_year() {
        click("ดาวน์โหลด");
        click("Excel (XLSX)");

        soon(() -> assertThat(text(find(PrintDialog.class).single())).contains("ดาวน์โหลด มาตรการ-ITA-2569.xlsx"));
        assertThat(database.rows("audit_entry where object_type = 'publishedPaper'"))
                .isZero();
    }

    @Test
    void closing_the_dialog_while_it_is_printed_stops_it() {
        click("ดาวน์โหลด");
        click("PDF");
        click("ยกเลิก");

        assertThat(find(PrintDialog.class).exists()).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private PublishDialog dialog() {
        return find(PublishDialog.class).single();
    }

    private void press(String word) {
        click(find(Button.class, dialog()).withText(word).single());
    }

    /** The page asks how far it is, as a browser does every now and then. */
    private void soon(Runnable assertion) {
        await().pollInSameThread().untilAsserted(() -> {
            newRequest();
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            roundTrip();
            assertion.run();
        });
    }
}
