package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.FrameworkProblem.Kind;
import org.prongsai.shared.Bilingual;

abstract class FrameworkEffectContract extends FrameworkFixture {

    @Test
    void a_year_whose_rules_judge_no_score_can_lose_them() {
        editor.copy(2569);
        editor.delete(2569, version(2569));
        assertThat(frameworks.sheet(2569).provisional()).isTrue();

        editor.copy(2569);
        score(2570);
        assertRefused("framework.refused.scored", () -> editor.delete(2569, version(2569)));
        assertRefused("framework.refused.unknown", () -> editor.delete(2570, 0));
    }

    @Test
    void a_total_that_would_be_another_is_told_before_saving_for_years_that_borrow_the_rules_as_well() {
        score(2568);
        score(2569);

        var effect = editor.preview(2568, weights("0.10", "0.10", "0.80"));

        assertThat(effect.years()).hasSize(2).first().satisfies(year -> {
            assertThat(year.before().estimatedTotal()).isEqualByComparingTo("88.9394");
            assertThat(name(year.before())).isEqualTo("ผ่าน");
            assertThat(name(year.after())).isEqualTo("ต้องปรับปรุง");
        });
        assertThat(effect.dropped()).isEmpty();
        assertThat(editor.preview(2568, draft(2568).withNote("x")).isNone()).isTrue();
        assertThat(editor.preview(2567, draft(2567)).isNone()).isTrue();
    }

    @Test
    void scores_of_a_dropped_indicator_are_named_and_stay_stored() {
        score(2568);
        var without = draft(2568)
                .withIndicators(draft(2568).indicators().stream()
                        .filter(each -> each.number() != 10)
                        .toList())
                .withQuestionItems(draft(2568).questionItems().stream()
                        .filter(each -> each.indicator() != 10)
                        .toList());

        assertThat(editor.preview(2568, without).dropped()).containsExactly(ScoreCell.ofIndicator(2568, 10));

        editor.save(2568, without, version(2568));
        assertThat(rows("indicator_score")).isEqualTo(10);
    }

    @Test
    void a_published_rating_keeps_its_word_whatever_becomes_of_the_ladder() {
        jdbc.sql("insert into official_result values (2568, 'rating', 3, 'letter', 0)")
                .update();
        var ladder = draft(2568).ladder();
        var another = Stream.concat(ladder.stream(), Stream.of(step("ยอดเยี่ยม", "99", "99")))
                .toList();
        var renamed = ladder.stream()
                .map(each -> each.position() == 3
                        ? renamed(each, "พอใช้", each.name().en())
                        : each)
                .toList();

        for (var other : List.of(another, renamed, ladder.subList(3, 5))) {
            var draft = draft(2568).withLadder(other);
            assertThat(frameworks.problems(2568, draft))
                    .containsExactly(new FrameworkProblem(Kind.STEP_RATED, FrameworkPart.STEP, "3", "2568"));
            assertRefused("framework.refused.problems", () -> editor.save(2568, draft, version(2568)));
        }
    }

    @Test
    void what_a_published_rating_says_lets_the_rest_of_the_ladder_change() {
        jdbc.sql("insert into official_result values (2568, 'rating', 3, 'letter', 0)")
                .update();
        var ladder = draft(2568).ladder();
        var changed = Stream.concat(
                        ladder.stream()
                                .map(each -> each.position() == 3
                                        ? renamed(each, each.name().th(), "Passed")
                                        : each.position() == 4 ? renamed(each, "ปรับปรุง", "Improve") : each),
                        Stream.of(step("ท้ายสุด", "0", "0")))
                .toList();

        editor.save(2568, draft(2568).withLadder(changed), version(2568));

        assertThat(Objects.requireNonNull(assessment.officialOf(2568).rating()).name())
                .isEqualTo(new Bilingual("ผ่าน", "Passed"));
    }

    private static RatingStep renamed(RatingStep step, String th, String en) {
        return new RatingStep(
                step.position(),
                new Bilingual(th, en),
                step.minTotal(),
                step.minInstrument(),
                step.confirmed(),
                step.source());
    }
}
