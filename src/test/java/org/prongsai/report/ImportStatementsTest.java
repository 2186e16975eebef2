package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** However many measures a report has, importing it reads the same number of times and writes in batches. */
@IntegrationTest
class ImportStatementsTest extends ImportFixture {

    private static final String UNITS = "สำนักปลัดเทศบาล, กองช่าง, กองคลัง";

    @Autowired
    private StatementCounter counter;

    @Test
    void a_thousand_measures_are_read_as_often_as_fourteen_and_written_in_batches() {
        var few = statements(report(14));
        database.clear();
        people.admin();
        var many = statements(report(1_000));

        assertThat(database.rows("measure")).isEqualTo(1_000);
        assertThat(reads(many)).isEqualTo(reads(few));
        assertThat(many.size() - few.size())
                .as("a batch has 100 rows, a sequence gives 50 numbers")
                .isLessThan(300);
    }

    /** Whoever closes the year, and on H2 whoever reports in it, waits from the first look at it. */
    @Test
    void the_year_is_held_before_anything_is_compared_with_it() {
        statements(report(2));
        var again = statements(report(3));

        var reads = reads(again);
        var held = first(reads, "from fiscal_year ");
        assertThat(reads.get(held)).contains(" for ");
        assertThat(held).isLessThan(first(reads, "from measure ")).isLessThan(first(reads, "from assignment "));
    }

    private static int first(List<String> statements, String part) {
        return IntStream.range(0, statements.size())
                .filter(i -> statements.get(i).contains(part))
                .findFirst()
                .orElseThrow();
    }

    private List<String> statements(String text) {
        var shown = preview(text).fingerprint();
        return counter.count(() -> apply(text, Set.of(), false, shown)).texts();
    }

    private static List<String> reads(List<String> statements) {
        return statements.stream().filter(text -> text.startsWith("select")).toList();
    }

    private static String report(int measures) {
        var heading = "รายงานผล ปีงบประมาณ พ.ศ. 2568\nลำดับที่\tมาตรการ\tขั้นตอน\tช่วงระยะเวลา\tผู้รับผิดชอบ"
                + "\tดำเนินการแล้วเสร็จ\tไม่สามารถดำเนินการ\tผลลัพธ์\n";
        return IntStream.rangeClosed(1, measures)
                .mapToObj(number -> number + "\tมาตรการ " + number
                        + " (ใช้กับประเด็นคำถาม I2)\tขั้นตอน\tมกราคม - มีนาคม 2568\t" + UNITS + "\t/\t\tเสร็จ\n")
                .collect(Collectors.joining("", heading, ""));
    }
}
