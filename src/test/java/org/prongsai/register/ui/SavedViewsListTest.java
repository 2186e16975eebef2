package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.Grouping;
import org.prongsai.register.NamedView;
import org.prongsai.register.SavedViews;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Saved views in the list: kept, opened by name or link, renamed, replaced and deleted. */
class SavedViewsListTest extends ListFixture {

    private static final String LOOK = "division=3&group=none&sort=-number";

    @Autowired
    private SavedViews views;

    private String reader;

    @BeforeEach
    void layOut() {
        register.add(measure(1).ledBy(3).supportedBy(4));
        register.add(measure(2).ledBy(3));
        signInAsManagement();
        reader = "management";
    }

    @Test
    void what_is_shown_is_saved_under_a_name_and_shown_as_such() {
        open("measures?year=2569&measure=1&" + LOOK);
        openPanel("มุมมองที่บันทึก");
        assertThat(panel()).contains("ยังไม่มีมุมมองที่บันทึกไว้");

        test(find(TextField.class).withLabel("ชื่อมุมมอง").single()).setValue("ของกองช่าง");
        click("บันทึกมุมมองนี้");

        var saved = mine().getFirst();
        assertThat(saved.name()).isEqualTo("ของกองช่าง");
        assertLook(saved.address());
        assertThat(ViewColumns.of(saved.address()))
                .containsExactly("division", "number", "title", "period", "indicator", "status", "evidence", "changed");
        assertThat(state().view()).isEqualTo(saved.id());
        assertThat(shown()).contains("มุมมอง “ของกองช่าง”");
        assertThat(lines()).containsExactly("2/3", "1/3");
        assertThat(notice()).isEqualTo("บันทึกมุมมอง “ของกองช่าง” แล้ว");
    }

    @Test
    void a_name_that_is_taken_is_refused_and_stays_in_its_field() {
        save(reader, "ซ้ำ", "");
        open("measures");
        openPanel("มุมมองที่บันทึก");

        test(find(TextField.class).withLabel("ชื่อมุมมอง").single()).setValue("ซ้ำ");
        click("บันทึกมุมมองนี้");

        assertThat(notice()).contains("มีมุมมองชื่อ “ซ้ำ” แล้ว");
        assertThat(find(TextField.class).withLabel("ชื่อมุมมอง").single().getValue())
                .isEqualTo("ซ้ำ");
    }

    @Test
    void a_view_is_opened_by_its_name_for_the_year_that_is_shown() {
        var saved = save(reader, "ของกองช่าง", LOOK);
        open("measures?year=2569");
        openPanel("มุมมองที่บันทึก");

        click("ของกองช่าง");

        assertThat(state().year()).isEqualTo(2569);
        assertThat(state().view()).isEqualTo(saved.id());
        assertThat(state().conditions()).isEqualTo(Conditions.NONE);
        assertThat(lines()).containsExactly("2/3", "1/3");
    }

    @Test
    void the_link_of_another_person_shows_her_view_and_says_whose_it_is() {
        var saved = save(people.head(3), "ของกองช่าง", LOOK);

        open("measures?view=" + saved.id());

        assertThat(lines()).containsExactly("2/3", "1/3");
        assertThat(chips()).containsExactly("หน่วยงาน: กองช่าง");
        assertThat(shown()).contains("มุมมอง “ของกองช่าง” ของ head3");
        assertThat(mine()).isEmpty();
    }

    @Test
    void opening_a_row_stays_in_the_view_and_choosing_something_spells_it_out() {
        var saved = save(reader, "ของกองช่าง", LOOK);
        open("measures?view=" + saved.id());

        test(grid()).clickRow(0);
        roundTrip();
        assertThat(state().view()).isEqualTo(saved.id());
        assertThat(lines()).containsExactly("2/3", "1/3");

        click(find(Button.class).withAriaLabel("ปิด").single());
        click("ล้างตัวกรอง");
        assertThat(state()).isEqualTo(MeasuresState.EMPTY.withSort("-number").groupedBy(Grouping.NONE));
        assertThat(shown()).doesNotContain("มุมมอง “");
        assertThat(Acting.as(reader, () -> views.find(saved.id())).orElseThrow().address())
                .isEqualTo(LOOK);
    }

    @Test
    void a_view_is_replaced_by_what_is_shown() {
        var saved = save(reader, "ของกองช่าง", "");
        open("measures?" + LOOK);
        openPanel("มุมมองที่บันทึก");

        click(button("บันทึกสิ่งที่แสดงอยู่แทนมุมมอง “ของกองช่าง”"));

        assertLook(mine().getFirst().address());
        assertThat(mine().getFirst().id()).isEqualTo(saved.id());
    }

    @Test
    void a_view_is_renamed_in_a_dialog() {
        save(reader, "เดิม", "");
        open("measures");
        openPanel("มุมมองที่บันทึก");

        click(button("เปลี่ยนชื่อมุมมอง “เดิม”"));
        test(find(TextField.class, find(RenameDialog.class).single()).single()).setValue("ใหม่");
        click("บันทึก");

        assertThat(panel()).contains("ใหม่").doesNotContain("เดิม");
        assertThat(find(RenameDialog.class).exists()).isFalse();
    }

    @Test
    void a_view_is_deleted_once_that_is_confirmed() {
        save(reader, "เก่า", "");
        open("measures");
        openPanel("มุมมองที่บันทึก");

        click(button("ลบมุมมอง “เก่า”"));
        assertThat(mine()).hasSize(1);
        newRequest();
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();

        assertThat(mine()).isEmpty();
        assertThat(panel()).contains("ยังไม่มีมุมมองที่บันทึกไว้");
    }

    private static void assertLook(String address) {
        assertThat(MeasuresState.ofLook(address)).isEqualTo(MeasuresState.ofLook(LOOK));
    }

    private String panel() {
        return text(find(ViewsPanel.class).single());
    }

    private String shown() {
        return text(find(ListToolbar.class).single());
    }

    private Button button(String label) {
        return find(Button.class).withAriaLabel(label).single();
    }

    private NamedView save(String owner, String name, String look) {
        return Acting.as(owner, (Supplier<NamedView>) () -> views.save(name, look));
    }

    private List<NamedView> mine() {
        return Acting.as(reader, views::mine);
    }
}
