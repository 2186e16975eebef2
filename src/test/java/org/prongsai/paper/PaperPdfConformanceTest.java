package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every paper is fit for an archive and for readers' software, as veraPDF understands the two standards. */
class PaperPdfConformanceTest {

    @BeforeAll
    static void prepareVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of("with everything", SamplePaper.full(14)),
                Arguments.of("without emblem, charts, appendix and mark", SamplePaper.plain(14)),
                Arguments.of("with a row over many pages", SamplePaper.plain(List.of(SamplePaper.longRow(40)))),
                Arguments.of("with more bars than a page holds, and with none", SamplePaper.charted(60)),
                Arguments.of("with no row", SamplePaper.plain(0)),
                Arguments.of("with an empty row", SamplePaper.plain(List.of(PaperPdfTextTest.cells("")))),
                Arguments.of(
                        "with letters that the typeface lacks",
                        SamplePaper.plain(
                                List.of(
                                        PaperPdfTextTest.cells(
                                                "\u0E48ก \u2713 漢 \uD83D\uDE00 \uD800 \u0007 \u200B \u05D0 \u0623 \u0E01\u0E4D\u0E32 e\u0301")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void a_paper_conforms_to_pdf_a_3a_and_pdf_ua_1(String what, Paper paper) throws Exception {
        var pdf = SamplePaper.written(paper);

        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
