package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** Papers made from a template of the municipality's own. */
class DocxTemplateTest {

    private static final Paper PAPER = Papers.report(2);

    @Test
    void blocks_stand_where_their_placeholders_stood_between_what_else_the_template_says() throws IOException {
        var template = Templates.of("ส่วนราชการ", "{{heading}}", "ดังนี้", "{{table}}", "ท้ายตาราง", "{{closing}}");

        try (var document = written(PAPER, template)) {
            assertThat(document.getBodyElements().stream().map(DocxTemplateTest::told))
                    .containsExactly(
                            "ส่วนราชการ",
                            "รายงานผลการดำเนินการ",
                            "ประจำปีงบประมาณ พ.ศ. 2568",
                            "เทศบาลตำบลตัวอย่าง",
                            "ดังนี้",
                            "TABLE",
                            "ท้ายตาราง",
                            "เผยแพร่เมื่อวันที่ 30 เมษายน 2568",
                            "เผยแพร่ที่ https://www.example.go.th/ita");
        }
    }

    @Test
    void texts_are_put_in_although_word_has_cut_them_into_pieces_and_keep_their_looks() throws IOException {
        var template = Templates.of(document -> {
            var paragraph = document.createParagraph();
            for (var piece : List.of("เรื่อง {", "{ti", "tle }} ของ {{AGENCY}", "} ครับ")) {
                paragraph.createRun().setText(piece);
            }
            paragraph.getRuns().getFirst().setBold(true);
            document.createParagraph().createRun().setText("{{table}}");
        });

        assertThat(DocxTemplate.check(template)).isEmpty();
        try (var document = written(PAPER, template)) {
            var paragraph = document.getParagraphs().getFirst();
            assertThat(paragraph.getText())
                    .isEqualTo("เรื่อง รายงานผลการดำเนินการ พ.ศ. 2568 ของ เทศบาลตำบลตัวอย่าง ครับ");
            assertThat(paragraph.getRuns().getFirst().text()).isEqualTo("เรื่อง รายงานผลการดำเนินการ พ.ศ. 2568");
            assertThat(paragraph.getRuns().getFirst().isBold()).isTrue();
        }
    }

    @Test
    void texts_are_put_into_headers_footers_and_tables() throws IOException {
        var template = Templates.of(document -> {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{agency}}");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("ปี {{year}} {{place}}");
            document.createTable(1, 1).getRow(0).getCell(0).setText("{{title}}");
            document.createParagraph().createRun().setText("{{table}}");
        });

        try (var document = written(PAPER, template)) {
            assertThat(document.getHeaderList().getFirst().getText()).isEqualToIgnoringNewLines("เทศบาลตำบลตัวอย่าง");
            assertThat(document.getFooterList().getFirst().getText().strip()).isEqualTo("ปี ประจำปีงบประมาณ พ.ศ. 2568");
            assertThat(document.getTables().getFirst().getText().strip()).isEqualTo("รายงานผลการดำเนินการ พ.ศ. 2568");
        }
    }

    @Test
    void a_draft_is_marked_above_the_letterhead_or_where_the_template_says() throws IOException {
        var letterhead = Templates.of(document -> {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("หัวกระดาษ");
            document.createParagraph().createRun().setText("{{table}}");
        });
        var placed = Templates.of(document -> {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("[{{mark}}]");
            document.createParagraph().createRun().setText("{{table}}");
        });
        var draft = Papers.report(1, "ร่าง");

        try (var first = written(draft, letterhead);
                var second = written(draft, placed);
                var last = written(PAPER, placed)) {
            assertThat(first.getHeaderList().getFirst().getText()).contains("หัวกระดาษ", "ร่าง");
            assertThat(second.getHeaderList().getFirst().getText().strip()).isEqualTo("[ร่าง]");
            assertThat(last.getHeaderList().getFirst().getText().strip()).isEqualTo("[]");
        }
    }

    @Test
    void a_draft_is_marked_on_a_first_page_of_its_own_header_too() throws IOException {
        var template = Templates.of(document -> {
            document.createParagraph().createRun().setText("{{table}}");
            document.getDocument().getBody().addNewSectPr().addNewTitlePg();
        });

        try (var document = written(Papers.report(1, "ร่าง"), template)) {
            assertThat(document.getHeaderList())
                    .hasSize(2)
                    .allSatisfy(header -> assertThat(header.getText().strip()).isEqualTo("ร่าง"));
        }
    }

    @Test
    void a_block_takes_the_font_of_its_placeholder_and_the_width_of_its_page() throws IOException {
        var template = Templates.of(document -> {
            var run = document.createParagraph().createRun();
            run.setText("{{table}}");
            run.setFontFamily("TH Sarabun New");
            var section = document.getDocument().getBody().addNewSectPr();
            section.addNewPgSz().setW(BigInteger.valueOf(11_906));
            section.addNewPgMar().setLeft(BigInteger.valueOf(1_000));
            section.getPgMar().setRight(BigInteger.valueOf(906));
        });

        try (var document = written(PAPER, template)) {
            var table = document.getTables().getFirst();
            assertThat(table.getWidth()).isEqualTo(10_000);
            assertThat(table.getRow(2)
                            .getCell(1)
                            .getParagraphs()
                            .getFirst()
                            .getRuns()
                            .getFirst()
                            .getFontFamily())
                    .isEqualTo("TH Sarabun New");
        }
    }

    @Test
    void where_a_section_ends_with_a_placeholder_it_still_ends_there() throws IOException {
        var template = Templates.of(document -> {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("{{table}}");
            paragraph.getCTP().addNewPPr().addNewSectPr();
            document.createParagraph().createRun().setText("{{comparison}}");
        });

        try (var document = written(PAPER, template)) {
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getParagraphs().getFirst().getText()).isEmpty();
            assertThat(document.getParagraphs().getFirst().getCTP().getPPr().isSetSectPr())
                    .isTrue();
        }
    }

    @Test
    void what_a_paper_lacks_leaves_nothing_behind() throws IOException {
        try (var document = written(PAPER, Templates.of("{{emblem}}", "{{heading}}", "{{table}}"))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("รายงานผลการดำเนินการ");
            assertThat(document.getDocument().xmlText()).doesNotContain("{{");
        }
    }

    private static String told(IBodyElement element) {
        return element.getElementType() == BodyElementType.PARAGRAPH
                ? ((XWPFParagraph) element).getText()
                : element.getElementType().name();
    }

    private static XWPFDocument written(Paper paper, byte[] template) throws IOException {
        var out = new ByteArrayOutputStream();
        new PaperDocx(template).write(paper, out, PaperProgress.UNWATCHED);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
