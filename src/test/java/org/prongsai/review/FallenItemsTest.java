package org.prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FallenItemsTest {

    private static final List<String> CODES = List.of("O1", "O2", "O3");

    @Test
    void those_that_lost_points_are_told_the_worst_first() {
        var items = items("O1=100 O2=100 O3=50", "O1=75 O2=0 O3=50");

        assertThat(items.worstFirst()).containsExactly(item("O2", "100", "0"), item("O1", "100", "75"));
        assertThat(items.areKnown()).isTrue();
    }

    @Test
    void what_rose_or_stood_still_did_not_fall() {
        var items = items("O1=50 O2=50.00", "O1=75 O2=50");

        assertThat(items.worstFirst()).isEmpty();
        assertThat(items.areKnown()).isTrue();
    }

    @Test
    void codes_that_the_years_have_not_in_common_are_not_compared() {
        var items = items("I1=100", "I1=0");

        assertThat(items.worstFirst()).isEmpty();
        assertThat(items.areKnown()).isFalse();
    }

    @Test
    void one_without_a_score_in_either_year_says_nothing() {
        var items = items("O1=100", "O2=0");

        assertThat(items.worstFirst()).isEmpty();
        assertThat(items.areKnown()).isFalse();
    }

    private static FallenItems items(String before, String after) {
        return new FallenItems(CODES, scores(before), scores(after));
    }

    private static FallenItem item(String code, String earlier, String later) {
        return new FallenItem(code, new BigDecimal(earlier), new BigDecimal(later));
    }

    private static Map<String, BigDecimal> scores(String given) {
        return Arrays.stream(given.split(" "))
                .map(each -> each.split("="))
                .collect(Collectors.toMap(each -> each[0], each -> new BigDecimal(each[1])));
    }
}
