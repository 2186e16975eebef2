package org.prongsai.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prongsai.testing.ViewTest;

/** The words of the calendar; what it reads and shows is tried in a browser, by PlanningIT. */
class BuddhistDatePickerTest extends ViewTest {

    @Test
    void months_and_weekdays_are_those_of_the_reader() {
        var texts = new BuddhistDatePicker("วันที่").getI18n();

        assertThat(texts.getMonthNames()).hasSize(12).startsWith("มกราคม", "กุมภาพันธ์");
        assertThat(texts.getWeekdays()).hasSize(7).startsWith("วันอาทิตย์").endsWith("วันเสาร์");
        assertThat(texts.getWeekdaysShort()).startsWith("อา.", "จ.", "อ.", "พ.", "พฤ.");
        assertThat(texts.getToday()).isEqualTo("วันนี้");
        assertThat(texts.getBadInputErrorMessage()).startsWith("อ่านวันที่ไม่ได้");
    }

    @Test
    void an_english_reader_reads_english() {
        speakEnglish();

        var picker = new BuddhistDatePicker("Day");

        assertThat(picker.getI18n().getMonthNames()).startsWith("January");
        assertThat(picker.getI18n().getWeekdays()).startsWith("Sunday");
        assertThat(picker.getPlaceholder()).isEqualTo("e.g. 31/3/2568");
    }
}
