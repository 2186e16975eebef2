package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.points;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.Bilingual;
import org.springframework.dao.OptimisticLockingFailureException;

abstract class FrameworkEditorContract extends FrameworkFixture {

    @Test
    void what_the_migrations_deliver_keeps_every_rule_and_names_what_is_open() {
        for (var year = 2564; year <= 2568; year++) {
            assertThat(frameworks.problems(year, draft(year))).as("%d", year).isEmpty();
        }
        assertThat(draft(2568).unconfirmed()).as("28 items and 5 ratings").isEqualTo(33);
        assertThat(draft(2567).unconfirmed()).as("35 items").isEqualTo(35);
    }

    @Test
    void a_changed_weight_changes_the_estimate_and_stands_in_the_audit_trail_with_old_and_new() {
        score(2568);

        editor.save(2568, weights("0.40", "0.30", "0.30"), version(2568));

        assertThat(draft(2568).instruments())
                .extracting(Instrument::weight)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(points("0.40"), points("0.30"), points("0.30"));
        assertThat(assessment.calculationOf(2568).resultOf(SCORES_2568).estimatedTotal())
                .isEqualByComparingTo(points("0.4")
                        .multiply(points("97.428"))
                        .add(points("0.3").multiply(points("81.375")))
                        .add(points("0.1").multiply(points("271.61"))));
        var line = frameworks.history(2568).getFirst();
        assertThat(line.actor()).isEqualTo("ADMIN");
        assertThat(line.changes())
                .extracting(change -> change.field() + " " + change.before() + "→" + change.after())
                .containsExactly("instrument:IIT:weight 30.00→40.00", "instrument:OIT:weight 40.00→30.00");
    }

    @Test
    void every_part_can_be_changed_added_and_taken_away() {
        var before = draft(2568);
        var indicators = List.of(
                new Indicator(1, "IIT", new Bilingual("หนึ่ง", "One")),
                new Indicator(2, "EIT", new Bilingual("สอง", "Two"), true, "handbook"),
                new Indicator(11, "OIT", new Bilingual("สิบเอ็ด", "Eleven")));
        var after = before.withNote("changed")
                .withIndicators(indicators)
                .withQuestionItems(
                        List.of(new QuestionItem("O1", 11, true, "handbook"), new QuestionItem("O2", 11, false)))
                .withLadder(List.of(step("ตก", "0", null), step("ได้", "50.50", null), step("ดี", "50.50", "49.99")));

        editor.save(2568, after, version(2568));

        assertThat(draft(2568)).isEqualTo(after.stored());
        assertThat(draft(2568).ladder()).extracting(each -> each.name().th()).containsExactly("ดี", "ได้", "ตก");
        assertThat(draft(2567))
                .as("another year")
                .satisfies(other -> assertThat(other.indicators()).hasSize(10));
        editor.save(2568, before, version(2568));
        assertThat(draft(2568)).isEqualTo(before);
    }

    @Test
    void a_year_without_rules_gets_a_copy_with_everything_to_be_confirmed() {
        assertThat(frameworks.sheet(2569))
                .returns(2568, FrameworkSheet::frameworkYear)
                .returns(null, FrameworkSheet::version);

        editor.copy(2569);

        var copy = frameworks.sheet(2569);
        assertThat(copy.provisional()).isFalse();
        assertThat(copy.draft().unconfirmed()).isEqualTo(3 + 10 + 52 + 5);
        assertThat(copy.draft().questionItems())
                .hasSize(52)
                .allMatch(item -> item.source().isEmpty());
        assertThat(frameworks.years()).startsWith(2569, 2568);
        assertThat(assessment.frameworkFor(2570).frameworkYear()).isEqualTo(2569);
        assertThat(frameworks.history(2569).getFirst().changes())
                .singleElement()
                .returns("2568", each -> each.after());
        assertRefused("framework.refused.known", () -> editor.copy(2569));
        assertRefused("score.refused.year", () -> editor.copy(1999));
    }

    @Test
    void nobody_overwrites_unseen_what_somebody_else_saved() {
        var seen = version(2568);
        editor.save(2568, draft(2568).withNote("theirs"), seen);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> editor.save(2568, draft(2568).withNote("mine"), seen));
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> editor.delete(2568, seen));
        assertThat(draft(2568).note()).isEqualTo("theirs");

        var next = version(2568);
        editor.save(2568, weights("0.40", "0.30", "0.30"), next);
        assertThat(version(2568)).as("a part that changes counts as well").isGreaterThan(next);
    }

    @Test
    void rules_that_break_a_rule_store_nothing() {
        assertRefused(
                "framework.refused.problems", () -> editor.save(2568, weights("0.30", "0.30", "0.30"), version(2568)));
        assertRefused("framework.refused.problems", () -> editor.preview(2568, weights("0.3", "0.3", "0.3")));
        assertRefused("framework.refused.unknown", () -> editor.save(2569, draft(2568), 0));
        assertThat(rows("audit_entry")).isZero();
    }

    @Test
    void saving_takes_four_statements_and_one_for_each_table_that_changes_whatever_the_number_of_rows() {
        assertThat(saving(draft(2568).withNote("x")))
                .as("two to read, the version, the audit trail")
                .isEqualTo(4);
        assertThat(saving(weights("0.40", "0.30", "0.30"))).as("instruments").isEqualTo(5);
        assertThat(saving(draft(2568).confirmed("handbook")))
                .as("28 items and 5 ratings")
                .isEqualTo(6);
    }

    @Test
    void copying_and_deleting_take_as_many_statements_whatever_the_number_of_rows() {
        assertThat(statements(() -> run(() -> editor.copy(2569)))).isEqualTo(9);
        assertThat(statements(() -> run(() -> editor.delete(2569, 0)))).isEqualTo(5);
    }

    private static boolean run(Runnable write) {
        write.run();
        return true;
    }

    private long saving(FrameworkDraft draft) {
        var seen = version(2568);
        return statements(() -> {
            editor.save(2568, draft, seen);
            return draft;
        });
    }
}
