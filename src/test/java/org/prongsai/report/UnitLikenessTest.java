package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.division.DivisionView;
import org.prongsai.shared.Bilingual;

class UnitLikenessTest {

    private static final List<DivisionView> UNITS = units(
            "งานตรวจสอบภายใน",
            "สำนักปลัดเทศบาล",
            "กองช่าง",
            "กองคลัง",
            "กองสาธารณสุขและสิ่งแวดล้อม",
            "กองสวัสดิการสังคม",
            "กองส่งเสริมการเกษตร",
            "งานบริหารงานบุคคล");

    @ParameterizedTest
    @CsvSource({
        "สำนักปลัด, สำนักปลัดเทศบาล",
        "สนง.ปลัดเทศบาล, สำนักปลัดเทศบาล",
        "สํานักปลัดเทศบาลตำบล, สำนักปลัดเทศบาล",
        "ฝ่ายช่าง, กองช่าง",
        "กองการช่าง, กองช่าง",
        "กองการคลัง, กองคลัง",
        "ส่วนการคลัง, กองคลัง",
        "กองคลังเทศบาล, กองคลัง",
        "กองสาธารณสุขฯ, กองสาธารณสุขและสิ่งแวดล้อม",
        "กองสาธารณสุข และสิ่งแวดล้อม, กองสาธารณสุขและสิ่งแวดล้อม",
        "กองสาธารณะสุขและสิ่งเเวดล้อม, กองสาธารณสุขและสิ่งแวดล้อม",
        "กองสวัสดิการ, กองสวัสดิการสังคม",
        "ฝ่ายส่งเสริมการเกษตร, กองส่งเสริมการเกษตร",
        "หน่วยตรวจสอบภายใน, งานตรวจสอบภายใน",
        "งานบุคคล, งานบริหารงานบุคคล"
    })
    void a_unit_spelt_otherwise_is_found(String written, String unit) {
        assertThat(UnitLikeness.nearest(written, UNITS))
                .hasValueSatisfying(found -> assertThat(found.name().th()).isEqualTo(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"กองการศึกษา", "สภาเทศบาล", "กองวิชาการและแผนงาน", "เทศบาล", "กอง", "-", "Finance"})
    void what_is_like_none_is_not_suggested(String written) {
        assertThat(UnitLikeness.nearest(written, UNITS)).isEmpty();
    }

    @Test
    void of_two_that_mean_the_same_the_more_alike_is_taken() {
        assertThat(UnitLikeness.nearest("กองการช่าง", units("ฝ่ายช่าง", "กองช่าง")))
                .hasValueSatisfying(found -> assertThat(found.name().th()).isEqualTo("กองช่าง"));
    }

    private static List<DivisionView> units(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new DivisionView(i + 1, new Bilingual(names[i], names[i]), i + 1))
                .toList();
    }
}
