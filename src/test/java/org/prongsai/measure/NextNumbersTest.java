package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NextNumbersTest {

    @Test
    void free_numbers_are_kept() {
        assertThat(numbers(Set.of(), 1, 2, 5)).isEqualTo(Map.of(1L, 1, 2L, 2, 5L, 5));
    }

    @Test
    void a_number_that_is_taken_gives_way_to_the_next_free_one() {
        assertThat(numbers(Set.of(1, 2), 1)).isEqualTo(Map.of(1L, 3));
    }

    @Test
    void who_can_keep_a_number_keeps_it_whoever_comes_first() {
        assertThat(numbers(Set.of(1), 1, 2, 3)).isEqualTo(Map.of(1L, 4, 2L, 2, 3L, 3));
    }

    @Test
    void two_that_give_way_get_different_numbers() {
        assertThat(numbers(Set.of(1, 2, 4), 1, 2)).isEqualTo(Map.of(1L, 3, 2L, 5));
    }

    @Test
    void where_none_is_left_none_is_given() {
        assertThat(numbers(Set.of(9_998, 9_999), 9_998, 9_997)).isEqualTo(Map.of(9_997L, 9_997));
    }

    /** Measures with identifiers like their numbers. */
    private static Map<Long, Integer> numbers(Set<Integer> taken, int... wanted) {
        var numbers = new NextNumbers(taken);
        for (var number : wanted) {
            numbers.want(number, number);
        }
        return numbers.given();
    }
}
