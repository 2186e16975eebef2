package org.prongsai.check.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasureService;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Live;
import org.prongsai.testing.TestClock;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class ChecksViewTest extends Live {

    @Autowired
    private MeasureService measures;

    private long late;
    private long unled;

    @BeforeEach
    void layOut() {
        late = register.add(measure(1)
                .titled("เปิดช่องทางร้องเรียน")
                .ledBy(3)
                .supportedBy(4)
                .until(TestClock.TODAY.minusDays(1)));
        unled = register.add(measure(3).titled("จัดทำคู่มือ").supportedBy(4));
    }

    @Test
    void the_most_pressing_kind_is_shown_first_with_its_reason() {
        signInAsAdmin();

        open("checks");

        assertThat(kinds()).startsWith("เกินกำหนด⚠ 2", "ไม่มีหน่วยงานเจ้าภาพ⚠ 1", "ร่างมาตรการรอพิจารณา✓ 0");
        assertThat(find(H2.class).single().getText()).isEqualTo("เกินกำหนด (2)");
        assertThat(text((Component) getCurrentView())).contains("พ้นช่วงระยะเวลาแล้วแต่ยังไม่แล้วเสร็จ");
    }

    @Test
    void a_finding_leads_to_the_part_that_is_to_be_mended() {
        signInAsHead(4);

        open("checks");

        assertThat(text(line(0))).contains("1. เปิดช่องทางร้องเรียน", "กองคลัง");
        assertThat(link(0)).contains("year=2569", "measure=" + late + "&", "part=" + register.part(late, 4));
    }

    @Test
    void a_kind_is_chosen_and_the_address_remembers_it() {
        signInAsAdmin();
        open("checks");

        click(button("ลำดับที่ขาดหาย"));

        assertThat(address()).contains("kind=numbering-gap", "year=2569");
        assertThat(text(line(0))).contains("ไม่มีมาตรการลำดับที่ 2");
    }

    @Test
    void a_head_sees_the_own_divisions_and_everything_on_demand() {
        signInAsHead(3);
        open("checks");
        assertThat(kinds()).contains("เกินกำหนด⚠ 1").noneMatch(kind -> kind.startsWith("ไม่มีหน่วยงานเจ้าภาพ"));

        test(find(Checkbox.class).single()).click();
        roundTrip();

        assertThat(address()).contains("all=yes");
        assertThat(kinds()).contains("เกินกำหนด⚠ 2", "ไม่มีหน่วยงานเจ้าภาพ⚠ 1");
    }

    @Test
    void a_year_that_is_not_kept_is_not_called_flawless() {
        signInAsAdmin();

        open("checks?year=2599");

        assertThat(text((Component) getCurrentView())).contains("2599").doesNotContain("✓", "เกินกำหนด");
    }

    @Test
    void a_kind_without_findings_says_that_nothing_is_to_be_mended() {
        signInAsAdmin();

        open("checks?kind=stale");

        assertThat(text((Component) getCurrentView())).contains("✓ ไม่พบรายการที่ต้องแก้ไขในเรื่องนี้");
    }

    @Test
    void what_others_mend_is_gone_at_once_and_the_kind_stays() {
        signInAsAdmin();
        open("checks?kind=no-lead");
        assertThat(kinds()).contains("ไม่มีหน่วยงานเจ้าภาพ⚠ 1");

        Acting.as(people.add("other", Set.of(Role.ADMIN)), () -> {
            var unowned = measures.find(unled).orElseThrow();
            measures.appointLead(unled, unowned.version(), 4);
        });

        soon(() -> assertThat(kinds()).contains("ไม่มีหน่วยงานเจ้าภาพ✓ 0"));
        assertThat(find(H2.class).single().getText()).isEqualTo("ไม่มีหน่วยงานเจ้าภาพ (0)");
    }

    @Test
    void a_head_mends_what_is_hers_and_looks_at_the_rest() {
        signInAsHead(4);
        open("checks?all=yes");
        assertThat(List.of(linkText(0), linkText(1))).containsExactlyInAnyOrder("เปิดดู", "รายงานผล");
        open("checks?all=yes&kind=no-lead");
        assertThat(linkText(0)).isEqualTo("เปิดดู");
    }

    @Test
    void an_administrator_mends_the_plan() {
        signInAsAdmin();
        open("checks?kind=no-lead");
        assertThat(linkText(0)).isEqualTo("กำหนดเจ้าภาพ");
        open("checks?kind=numbering-gap");
        assertThat(linkText(0)).isEqualTo("เปิดแผนมาตรการ");
    }

    @Test
    void management_looks_and_asks() {
        signInAsManagement();
        open("checks");
        assertThat(linkText(0)).isEqualTo("เปิดดูและถามหน่วยงาน");
        assertThat(link(0)).contains("year=2569", "measure=" + late + "&", "notes=yes");
        open("checks?kind=numbering-gap");
        assertThat(linkText(0)).isEqualTo("เปิดดู");
        assertThat(link(0)).startsWith("measures?");
    }

    private String linkText(int index) {
        return line(index)
                .getChildren()
                .filter(FindingLink.class::isInstance)
                .map(ViewTest::text)
                .findFirst()
                .orElseThrow();
    }

    private List<String> kinds() {
        return find(Button.class).withClassName("check-kind").all().stream()
                .map(ViewTest::text)
                .map(String::strip)
                .map(text -> text.replaceAll("\\s*([⚠✓])", "$1"))
                .toList();
    }

    private Button button(String name) {
        return find(Button.class).withClassName("check-kind").all().stream()
                .filter(button -> text(button).contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Component line(int index) {
        return test(find(FindingGrid.class).single()).getCellComponent(index, 0);
    }

    private String link(int index) {
        return line(index)
                .getChildren()
                .filter(FindingLink.class::isInstance)
                .map(FindingLink.class::cast)
                .findFirst()
                .orElseThrow()
                .getHref();
    }
}
