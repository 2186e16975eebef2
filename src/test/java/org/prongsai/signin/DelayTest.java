package org.prongsai.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayTest {

    private final Delay delay = new Delay(5, Duration.ofMinutes(15));

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2", "10, 32", "14, 512", "15, 900", "60, 900", "2000000000, 900"})
    void a_wait_doubles_with_each_failure_beyond_the_free_ones_up_to_the_longest(int failures, long seconds) {
        assertThat(delay.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
