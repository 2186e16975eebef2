package org.prongsai.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.CellChange;
import org.prongsai.assessment.Figure;
import org.prongsai.assessment.ScoreCell;
import org.prongsai.assessment.ScoreChanges;
import org.prongsai.assessment.ScoreEntry;
import org.prongsai.assessment.ScoreSheets;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.People;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** However many scores are entered, reading and saving them takes as many statements; a batch holds a hundred rows. */
@IntegrationTest
class ScoreStatementsTest {

    private static final List<Integer> TEN_YEARS =
            IntStream.rangeClosed(2559, 2568).boxed().toList();
    private static final Set<Integer> ALL_INDICATORS = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    @Autowired
    private ScoreEntry entry;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private AssessmentService assessment;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private StatementCounter counter;

    private String admin;

    @BeforeEach
    void lay() {
        database.clear();
        admin = people.admin();
    }

    @Test
    void a_year_of_scores_is_saved_with_as_many_statements_as_one_score() {
        var one = count(() -> save(List.of(2566), 1));
        var year = count(() -> save(List.of(2567), 10));

        assertThat(year.number()).as("%s", year).isEqualTo(one.number()).isEqualTo(4);
    }

    @Test
    void ten_years_of_all_indicators_are_saved_in_one_batch_each() {
        var all = count(() -> save(TEN_YEARS, 10));

        assertThat(database.rows("indicator_score")).isEqualTo(100);
        assertThat(all.number()).as("%s", all).isEqualTo(4);
    }

    /** The rules with items and ladder are three, and the scores of items lie in another table. */
    @Test
    void scores_of_items_take_eight_as_their_rules_are_read() {
        var item = new CellChange(new ScoreCell(2567, Figure.item("I1")), BigDecimal.TEN, null);

        count(() -> entry.save(new ScoreChanges(List.of(item), "typed", Map.of())))
                .assertNumber(8);
    }

    @Test
    void ten_years_are_read_with_eight_with_all_items() {
        Acting.as(admin, () -> save(TEN_YEARS, 10));

        count(() -> sheets.read(TEN_YEARS, ALL_INDICATORS)).assertNumber(8);
        count(() -> sheets.read(List.of(2568), Set.of())).assertNumber(7);
    }

    @Test
    void where_a_score_comes_from_takes_two() {
        count(() -> sheets.history(ScoreCell.ofIndicator(2568, 9))).assertNumber(2);
    }

    @Test
    void the_official_result_takes_six() {
        count(() -> assessment.officialOf(2568)).assertNumber(6);
    }

    private int save(List<Integer> years, int indicators) {
        var changes = new ArrayList<CellChange>();
        for (var year : years) {
            for (var number = 1; number <= indicators; number++) {
                changes.add(new CellChange(
                        new ScoreCell(year, Figure.indicator(number)), BigDecimal.valueOf(number), null));
            }
        }
        return entry.save(new ScoreChanges(changes, "typed", Map.of()));
    }

    private Statements count(Runnable work) {
        return counter.count(() -> Acting.as(admin, work));
    }
}
