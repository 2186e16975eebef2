package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialFormTest {

    private static final String HEADING = "รายงานผล ปีงบประมาณ พ.ศ. 2568\n";

    @Test
    void what_is_in_the_official_form_stays_as_it_is_written() {
        var sample = SampleReport.text();

        assertThat(OfficialForm.of(sample))
                .isEqualTo(sample.lines().collect(Collectors.joining("\n")) + (sample.endsWith("\n") ? "\n" : ""));
    }

    @Test
    void columns_in_another_order_are_known_by_their_headings() {
        var measure = only("""
                ที่\tผู้รับผิดชอบ\tกิจกรรม\tระยะเวลา\tวิธีการ\tผลสำเร็จ\tไม่ได้ดำเนินการ\tดำเนินการแล้วเสร็จ
                ๑\tกองช่าง\tจัดทำคู่มือ I2\tม.ค. - มี.ค. 2568\tวางแผน\tมีคู่มือ\t\t✓
                """);

        assertThat(measure.number()).isEqualTo(1);
        assertThat(measure.title()).isEqualTo("จัดทำคู่มือ I2");
        assertThat(measure.units()).containsExactly("กองช่าง");
        assertThat(measure.steps()).containsExactly("วางแผน");
        assertThat(measure.outcome()).isEqualTo("มีคู่มือ");
        assertThat(measure.result()).isEqualTo(ParsedResult.COMPLETED);
    }

    @Test
    void columns_of_no_meaning_here_are_left_out() {
        var measure = only("""
                ลำดับ\tมาตรการ\tงบประมาณ\tขั้นตอน\tระยะเวลา\tหน่วยงาน\tหมายเหตุ
                1\tจัดทำคู่มือ\t5,000\tวางแผน\tมกราคม 2568\tกองช่าง\tไม่มี
                """);

        assertThat(measure.steps()).containsExactly("วางแผน");
        assertThat(measure.units()).containsExactly("กองช่าง");
        assertThat(measure.outcome()).isEmpty();
        assertThat(measure.result()).isEqualTo(ParsedResult.NONE);
    }

    @Test
    void rows_without_numbers_are_counted() {
        var report = read("""
                มาตรการ\tขั้นตอน\tระยะเวลา\tผู้รับผิดชอบ
                หนึ่ง\tก\tมกราคม 2568\tกองช่าง
                สอง\tข\tมกราคม 2568\tกองคลัง
                """);

        assertThat(report.measures()).extracting(ParsedMeasure::number).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"แล้วเสร็จ", "ครบถ้วน", "/", "☑"})
    void a_single_column_says_in_words_how_far_it_is(String said) {
        assertThat(only(status(said)).result()).isEqualTo(ParsedResult.COMPLETED);
    }

    @Test
    void a_single_column_says_what_could_not_be_done() {
        assertThat(only(status("ไม่สามารถดำเนินการได้")).result()).isEqualTo(ParsedResult.UNABLE);
    }

    private static String status(String said) {
        return "ลำดับ\tมาตรการ\tขั้นตอน\tระยะเวลา\tผู้รับผิดชอบ\tสถานะ\tผลลัพธ์\n"
                + "1\tจัดทำคู่มือ\tก\tมกราคม 2568\tกองช่าง\t" + said + "\tมีคู่มือ\n";
    }

    @Test
    void a_table_of_scores_is_read_by_year() {
        var report = read("""
                ลำดับ\tมาตรการ\tขั้นตอน\tระยะเวลา
                1\tจัดทำคู่มือ\tก\tมกราคม 2568

                ตัวชี้วัดที่\tชื่อตัวชี้วัด\tคะแนนปี 2567\tคะแนนปี 2568\tผลการเปรียบเทียบ\tผลต่าง
                5\tการแก้ไขปัญหาการทุจริต\t91.26\t97.65\tเพิ่มขึ้น\t6.41
                9\tการเปิดเผยข้อมูล\t๙๒.๑๔\t67.75\tลดลง\t24.39
                """);

        assertThat(report.scores())
                .extracting(score -> score.fiscalYear() + " " + score.indicator() + " " + score.score())
                .containsExactly("2567 5 91.26", "2567 9 92.14", "2568 5 97.65", "2568 9 67.75");
        assertThat(report.findings(FindingKind.DISCREPANCY))
                .extracting(Finding::reason)
                .containsExactly(FindingReason.DIFFERENCE_WRONG);
    }

    @Test
    void a_table_of_something_else_is_passed_over() {
        var report = read("""
                ชื่อ\tโทรศัพท์
                ฝ่ายงาน\t02

                ลำดับ\tมาตรการ\tขั้นตอน\tระยะเวลา
                1\tจัดทำคู่มือ\tก\tมกราคม 2568
                """);

        assertThat(report.measures()).hasSize(1);
    }

    private static ParsedMeasure only(String table) {
        var measures = read(table).measures();
        assertThat(measures).hasSize(1);
        return List.copyOf(measures).getFirst();
    }

    private static ParsedReport read(String table) {
        return new ReportTextReader().read(OfficialForm.of(HEADING + table));
    }
}
