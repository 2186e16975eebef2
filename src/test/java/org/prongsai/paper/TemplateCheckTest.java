package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.paper.TemplateProblem.Kind.ACTIVE;
import static org.prongsai.paper.TemplateProblem.Kind.DAMAGED;
import static org.prongsai.paper.TemplateProblem.Kind.EXTERNAL;
import static org.prongsai.paper.TemplateProblem.Kind.MISPLACED;
import static org.prongsai.paper.TemplateProblem.Kind.MISSING;
import static org.prongsai.paper.TemplateProblem.Kind.UNKNOWN;

import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a template before it is taken. */
class TemplateCheckTest {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Test
    void the_delivered_template_is_sound() {
        assertThat(DocxTemplate.check(DocxTemplate.delivered())).isEmpty();
    }

    @Test
    void each_required_placeholder_that_is_not_there_is_named() {
        assertThat(DocxTemplate.check(Templates.of("ประกาศ")))
                .containsExactly(
                        new TemplateProblem(MISSING, "{{heading}}"), new TemplateProblem(MISSING, "{{table}}"));
        assertThat(DocxTemplate.check(Templates.of("เรื่อง {{title}}", "{{table}}")))
                .isEmpty();
    }

    @Test
    void unknown_placeholders_and_blocks_within_text_are_named() {
        assertThat(DocxTemplate.check(Templates.of("{{heading}}", "{{table}}", "{{mayor}}", "ดู {{charts}}")))
                .containsExactly(
                        new TemplateProblem(UNKNOWN, "{{mayor}}"), new TemplateProblem(MISPLACED, "{{charts}}"));
    }

    @Test
    void a_block_in_a_cell_or_a_header_is_misplaced() {
        var template = Templates.of(document -> {
            document.createTable(1, 1).getRow(0).getCell(0).setText("{{emblem}}");
            document.createParagraph().createRun().setText("{{heading}}");
            document.createParagraph().createRun().setText("{{table}}");
        });

        assertThat(DocxTemplate.check(template)).containsExactly(new TemplateProblem(MISPLACED, "{{emblem}}"));
    }

    @ParameterizedTest(name = "{0} to {1}: fetched {2}")
    @CsvSource({
        "attachedTemplate, https://example.org/a.dotm, true",
        "image, file:///c:/seal.png, true",
        "hyperlink, javascript:run(), true",
        "hyperlink, file://server/share, true",
        "hyperlink, https://www.example.go.th, false",
        "hyperlink, mailto:ita@example.go.th, false"
    })
    void what_would_be_fetched_from_elsewhere_is_refused_and_links_are_not(String kind, String to, boolean fetched) {
        var template = sound(document -> document.getPackagePart().addExternalRelationship(to, RELATIONS + kind));

        var found = DocxTemplate.check(template);

        if (fetched) {
            assertThat(found).containsExactly(new TemplateProblem(EXTERNAL, to));
        } else {
            assertThat(found).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-office.vbaProject",
                "application/vnd.ms-office.activeX+xml",
                "application/vnd.openxmlformats-officedocument.oleObject"
            })
    void what_a_program_would_run_is_refused(String type) {
        var template = sound(document -> {
            var part = document.getPackage().createPart(PackagingURIHelper.createPartName("/word/other.bin"), type);
            try (var out = part.getOutputStream()) {
                out.write(1);
            }
        });

        assertThat(DocxTemplate.check(template)).containsExactly(new TemplateProblem(ACTIVE, ""));
    }

    @Test
    void a_damaged_file_is_told_apart() {
        var whole = DocxTemplate.delivered();

        assertThat(DocxTemplate.check(Arrays.copyOf(whole, whole.length / 2)))
                .containsExactly(new TemplateProblem(DAMAGED, ""));
        assertThat(DocxTemplate.check(new byte[] {1, 2, 3})).containsExactly(new TemplateProblem(DAMAGED, ""));
    }

    private static byte[] sound(Spoiling spoiling) {
        return Templates.of(document -> {
            document.createParagraph().createRun().setText("{{heading}}");
            document.createParagraph().createRun().setText("{{table}}");
            try {
                spoiling.spoil(document);
            } catch (InvalidFormatException | IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private interface Spoiling {
        void spoil(XWPFDocument document) throws InvalidFormatException, IOException;
    }
}
