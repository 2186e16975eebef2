package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    @Test
    void stepsAreCutAtTheirNumbersAndKeepThem() {
        assertThat(Numbering.steps("1.ก 2. ข ๓.ค 4)ง")).containsExactly("1.ก", "2. ข", "๓.ค", "4)ง");
    }

    @Test
    void numbersMayRepeatSkipOrBeLost() {
        assertThat(Numbering.steps("<p>.ก</p><p>3.ข</p><p>3.ค</p>")).containsExactly(".ก", "3.ข", "3.ค");
    }

    @Test
    void stepsWithoutNumbersAreOneStep() {
        assertThat(Numbering.steps("มอบหมายผู้ตอบ - สอบถาม ให้ชัดเจน"))
                .containsExactly("มอบหมายผู้ตอบ - สอบถาม ให้ชัดเจน");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.ภายใน ๑๕ วัน",
                "1.วงเงิน 2.5 ล้านบาท",
                "1.ตามข้อ 2. ของระเบียบ",
                "1.ตามมาตรา 9. วรรคสอง",
                "1.เวลา 08.30 น.",
                "1.รุ่น A2. ขึ้นไป",
                "1.ปี 2568. และ",
                "1.ประชุมครั้งที่ 2. ของปี"
            })
    void otherNumbersStartNoStep(String cell) {
        assertThat(Numbering.steps(cell)).containsExactly(cell);
    }

    @Test
    void aStepMayEndInAWordThatOftenStandsBeforeANumber() {
        assertThat(Numbering.steps("1.อบรมเจ้าหน้าที่ 2.รายงานทุกข้อ 3.ทำทุกปี 4.สรุป"))
                .hasSize(4);
    }

    @Test
    void anAddressAloneBelongsToTheStepBefore() {
        assertThat(Numbering.steps("<p>1.ก</p> <p>https://www.example.go.th</p>"))
                .containsExactly("1.ก https://www.example.go.th");
        assertThat(Numbering.steps("https://www.example.go.th")).containsExactly("https://www.example.go.th");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 งานตรวจสอบภายใน 2.กองช่าง 3.กองคลัง",
                "๑ งานตรวจสอบภายใน ๒.กองช่าง ๓.กองคลัง",
                "<p>1. งานตรวจสอบภายใน</p> <p>2. กองช่าง</p> <p>3. กองคลัง</p>",
                "1) งานตรวจสอบภายใน 2) กองช่าง 3) กองคลัง",
                "1งานตรวจสอบภายใน 2 กองช่าง 3กองคลัง",
                "งานตรวจสอบภายใน, กองช่าง, กองคลัง",
                "- งานตรวจสอบภายใน - กองช่าง -กองคลัง",
                "งานตรวจสอบภายใน<br>กองช่าง<br/>กองคลัง"
            })
    void unitsAreNamedWithoutTheirNumbers(String cell) {
        assertThat(Numbering.units(cell)).containsExactly("งานตรวจสอบภายใน", "กองช่าง", "กองคลัง");
    }

    @Test
    void aNumberInsideANameStays() {
        assertThat(Numbering.units("1.โรงเรียนเทศบาล 1 2.กองช่าง")).containsExactly("โรงเรียนเทศบาล 1", "กองช่าง");
    }

    @Test
    void namesAreKeptAsWrittenAndEachOnce() {
        assertThat(Numbering.units("1.กองสาธารณสุขและสิ่งแวดล้อม 2. กอง  ช่าง 3.กองสาธารณสุขและสิ่งแวดล้อม"))
                .containsExactly("กองสาธารณสุขและสิ่งแวดล้อม", "กอง  ช่าง");
    }

    @Test
    void textThatLooksLikeATagAfterDecodingIsKept() {
        assertThat(Numbering.steps("1.ก &lt;p&gt; ข")).containsExactly("1.ก <p> ข");
    }
}
