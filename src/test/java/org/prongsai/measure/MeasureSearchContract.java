package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type into the search box finds what they mean, and only that. */
abstract class MeasureSearchContract extends MeasureFixture {

    @BeforeEach
    void layOut() {
        register.add(
                measure(1).titled("แผนปี ๒๕๖๙ ของเทศบาล").answering("I10", 4).ledBy(3));
        register.add(measure(2).titled("ลดการใช้กระดาษ 50% ภายในปี 2569").ledBy(3));
        register.add(measure(3).titled("แบบ ก_ข สำหรับ E-Service").ledBy(3));
        register.add(
                measure(4).titled("เก็บไว้ที่ C:\\แผน").answering("o21", 10).ledBy(3));
        register.add(measure(25).titled("การกําหนดมาตรการ").guessing("I1", 1).ledBy(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            แผน            | 1 4
            2569           | 1 2
            ๒๕๖๙           | 1 2
            2๕๖9           | 1 2
            ปี 2569 ของ      | 1
            %              | 2
            50%            | 2
            ๕๐%            | 2
            5%             | -
            %%             | -
            _              | 3
            ก_ข            | 3
            ก_             | 3
            \\             | 4
            C:\\แ           | 4
            \\%            | -
            \\\\           | -
            e-service      | 3
            E-SERVICE      | 3
            i10            | 1
            ๑๐             | 1
            I1             | 1 25
            O21            | 4
            25             | 1 2 25
            กำหนด          | 25
            กําหนด          | 25
            "  แผนปี   ๒๕๖๙  " | 1
            ไม่มี             | -
            '              | -
            """)
    void text_is_found_as_a_substring_whatever_its_digits_and_no_character_is_a_wildcard(String text, String numbers) {
        var filter = MeasureFilter.ofYear(YEAR).containing(text);

        var found = reading(() -> measures.page(filter, ALL)).stream()
                .map(row -> String.valueOf(row.number()))
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(numbers.equals("-") ? "" : numbers);
        assertThat(reading(() -> measures.count(filter))).isEqualTo(found.size());
    }
}
