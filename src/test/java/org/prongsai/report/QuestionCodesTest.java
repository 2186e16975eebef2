package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionCodesTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource({"i2, I2", "E1, E1", "E๘, E8", "I12, I12", "o 7, O7", "I-3, I3", "e.9, E9", "I05, I5", "' E4 ', E4"})
    void aCodeWithItsLetterIsReadAsItIs(String written, String code) {
        assertThat(read("มาตรการ (ใช้กับประเด็นคำถาม " + written + ")"))
                .containsExactly(new ParsedCode(code, false, written.strip()));
        assertThat(findings.inOrder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15, I5", "18, I8", "1๑๐, I10", "๑๑๐, I10", "11, I1", "19, I9", "130, I30"})
    void theDigitOneStandsForTheLetterAndIsToBeConfirmed(String written, String code) {
        assertThat(read("มาตรการ (ใช้กับข้อคำถาม " + written + ")"))
                .containsExactly(new ParsedCode(code, true, written));
        assertThat(findings.inOrder())
                .containsExactly(new Finding(FindingReason.CODE_INFERRED, 7, Column.MEASURE, List.of(written, code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5", "10", "25", "100", "131", "1300", "E0", "E100", "Z3", "2567", "123456789"})
    void whatIsNoPlausibleCodeIsRefused(String written) {
        assertThat(read("มาตรการ (ใช้กับประเด็นคำถาม " + written + ")")).isEmpty();
        assertThat(findings.inOrder())
                .containsExactly(new Finding(FindingReason.CODE_UNREADABLE, 7, Column.MEASURE, List.of(written)));
    }

    @Test
    void severalCodesAreReadInOrderAndEachOnce() {
        assertThat(read("ก (ใช้กับประเด็นคำถาม E1, E2 และ I3/E1) ข (ใช้กับข้อคำถาม 15)"))
                .extracting(ParsedCode::code)
                .containsExactly("E1", "E2", "I3", "I5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1-E3", "E1 ถึง E3", "ทุกข้อ", ""})
    void whatStandsBesideTheCodesIsNotLostSilently(String written) {
        read("มาตรการ (ใช้กับประเด็นคำถาม " + written + ")");
        assertThat(findings.inOrder())
                .containsExactly(new Finding(FindingReason.CODE_UNREADABLE, 7, Column.MEASURE, List.of(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ก(ใช้กับประเด็นคำถาม E6)",
                "ก ( ใช้กับ ประเด็นคําถามที่ E6 )",
                "ก (ใช้กับประเด็นคำถาม E6",
                "(ใช้กับข้อคำถาม\u00A0E6)"
            })
    void theReferenceMayBeWrittenLoosely(String measure) {
        assertThat(read(measure)).containsExactly(new ParsedCode("E6", false, "E6"));
    }

    @Test
    void codesElsewhereInTheTextAreNoReference() {
        assertThat(read("พัฒนา E1 และ (E2) ตามประเด็นคำถาม I3")).isEmpty();
        assertThat(findings.inOrder())
                .containsExactly(new Finding(FindingReason.CODE_MISSING, 7, Column.MEASURE, List.of()));
    }

    private List<ParsedCode> read(String measure) {
        return new QuestionCodes(findings).read(measure, 7);
    }
}
