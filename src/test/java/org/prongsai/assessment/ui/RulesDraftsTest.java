package org.prongsai.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.prongsai.security.SystemUser;
import org.prongsai.shared.ui.Draft;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.testing.Drafts;

/** What the browser keeps of rules that were changed and not saved. */
class RulesDraftsTest extends RulesViewFixture {

    private static final String RULES = "rules";

    @Test
    void what_was_changed_comes_back_after_a_new_sign_in_and_can_be_saved() {
        arrive(2568);
        var kept = stored().withNote("ตรวจกับคู่มือแล้วบางส่วน");

        found(kept(RulesDrafts.write(kept)), version());

        assertThat(page()).contains("นำข้อความที่ยังไม่ได้บันทึกกลับมาแล้ว", "มีการแก้ไขที่ยังไม่ได้บันทึก");
        click("บันทึก");
        assertThat(stored()).isEqualTo(kept);
        assertThat(page()).doesNotContain("นำข้อความที่ยังไม่ได้บันทึกกลับมาแล้ว");
    }

    @Test
    void what_was_changed_before_somebody_else_saved_is_not_put_over_theirs() {
        arrive(2568);
        var kept = stored().withNote("ของฉัน");
        var before = version();
        SystemUser.call(() -> {
            editor.save(2568, stored().withNote("ของคนอื่น"), before);
            return null;
        });
        open("framework?year=2568");

        found(kept(RulesDrafts.write(kept)), before);
        click("บันทึก");

        assertThat(stored().note()).isEqualTo("ของคนอื่น");
        assertThat(text(find(ConfirmDialog.class).single())).isNotEmpty();
    }

    @Test
    void what_is_given_up_is_gone() {
        arrive(2568);
        found(kept(RulesDrafts.write(stored().withNote("ทิ้ง"))), version());

        click("ทิ้งข้อความนี้");

        assertThat(page()).doesNotContain("มีการแก้ไขที่ยังไม่ได้บันทึก", "นำข้อความที่ยังไม่ได้บันทึกกลับมาแล้ว");
    }

    @Test
    void every_part_of_the_rules_is_read_as_it_was_written() {
        signInAsAdmin();

        assertThat(RulesDrafts.read(RulesDrafts.write(stored()))).contains(stored());
    }

    @Test
    void whatever_else_a_browser_sends_brings_nothing_back() {
        signInAsAdmin();
        var whole = RulesDrafts.write(stored());
        for (var kept : List.of(
                "",
                "{",
                "[]",
                "{}",
                "null",
                "7",
                whole.replaceFirst("\"th\":\"[^\"]*\"", "\"th\":null"),
                whole.replace("ladder", "x"))) {
            assertThat(RulesDrafts.read(kept)).as(kept).isEmpty();
        }
    }

    private int version() {
        return Objects.requireNonNull(rules.sheet(2568).version());
    }

    private static Map<String, String> kept(String text) {
        return Map.of(RULES, text);
    }

    private void found(Map<String, String> values, int version) {
        Drafts.found(
                find(DraftKeeper.class).single(), Map.of(RULES, "", Draft.VERSION, String.valueOf(version)), values);
        roundTrip();
    }
}
