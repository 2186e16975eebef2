package org.prongsai.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.paper.DocxTemplate;
import org.prongsai.paper.PaperFormat;
import org.prongsai.paper.TemplateProblem;
import org.prongsai.paper.Templates;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.SampleFiles;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

abstract class PaperTemplatesContract extends PaperFixture {

    private static final byte[] OWN = Templates.of("ประกาศของ {{agency}}", "{{heading}}", "{{table}}");

    @Autowired
    private PaperTemplates templates;

    @Autowired
    private PaperPress press;

    @Autowired
    private StatementCounter counter;

    @Test
    void each_paper_begins_with_the_delivered_template() {
        assertThat(Acting.as(admin, templates::all))
                .extracting(TemplateView::kind)
                .containsExactly(PaperKind.PLAN, PaperKind.REPORT);
        assertThat(content(PaperKind.PLAN)).isEqualTo(DocxTemplate.delivered());
    }

    @Test
    void a_template_takes_the_place_of_the_one_before_for_its_paper_alone_and_can_be_removed() {
        take("first.docx", OWN);
        take("second.docx", OWN);

        assertThat(view().file()).isNotNull();
        assertThat(view().file().name()).isEqualTo("second.docx");
        assertThat(content(PaperKind.REPORT)).isEqualTo(OWN);
        assertThat(content(PaperKind.PLAN)).isEqualTo(DocxTemplate.delivered());
        assertThat(database.rows("attachment_part")).isOne();

        Acting.as(admin, () -> templates.remove(PaperKind.REPORT, view().version()));

        assertThat(content(PaperKind.REPORT)).isEqualTo(DocxTemplate.delivered());
        assertThat(database.rows("attachment_part")).isZero();
        assertThat(database.rows("audit_entry where object_type = 'paperTemplate'"))
                .isEqualTo(3);
    }

    @Test
    void documents_are_made_from_it() throws IOException {
        register.year(2568, YearState.OPEN);
        take("own.docx", OWN);

        try (var making = Acting.as(admin, () -> press.prepare(PaperFormat.DOCX))) {
            var choices = PaperChoices.usual(PaperKind.REPORT, 2568);
            Acting.as(admin, () -> press.print(making, choices, PaperFormat.DOCX));
            try (var in = Files.newInputStream(making.file());
                    var document = new XWPFDocument(in)) {
                assertThat(document.getParagraphs().getFirst().getText()).startsWith("ประกาศของ เทศบาล");
                assertThat(document.getTables()).hasSize(1);
            }
        }
    }

    @Test
    void the_second_of_two_is_told_and_nothing_is_overwritten() {
        var seen = view().version();
        take("first.docx", OWN);

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> take("b.docx", OWN, seen));
        assertThat(view().file()).isNotNull();
        assertThat(view().file().name()).isEqualTo("first.docx");
        assertThat(database.rows("attachment_part")).isOne();
    }

    @Test
    void what_is_no_template_is_refused_and_everything_that_it_lacks_is_named() {
        var poor = file("poor.docx", Templates.of("{{mayor}}"));

        assertThat(Acting.as(admin, () -> templates.problems(poor)))
                .extracting(TemplateProblem::what)
                .containsExactly("{{heading}}", "{{table}}", "{{mayor}}");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> take("poor.docx", Templates.of("{{mayor}}")))
                .returns("templates.problem.MISSING", RefusedException::messageKey);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> take("a.pdf", SampleFiles.pdf()))
                .returns("templates.refused", RefusedException::messageKey);
        assertThat(database.rows("attachment_part")).isZero();
    }

    @Test
    void looking_and_keeping_take_few_statements_beside_two_for_the_content() {
        take("first.docx", OWN);
        var seen = view().version();

        counter.count(() -> take("second.docx", OWN, seen)).assertAtMost(4 + 2);
        counter.count(this::view).assertAtMost(2);
    }

    private TemplateView view() {
        return Acting.as(admin, templates::all).getLast();
    }

    private byte[] content(PaperKind kind) {
        return Acting.as(admin, () -> templates.content(kind));
    }

    private void take(String name, byte[] content) {
        take(name, content, view().version());
    }

    private void take(String name, byte[] content, int version) {
        Acting.as(admin, () -> templates.take(PaperKind.REPORT, file(name, content), version));
    }
}
