package org.prongsai.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0",
        "2001:db8:1:2:ffff::1, 2001:db8:1:2:0:0:0:0",
        "::ffff:203.0.113.7, 203.0.113.7",
        "not:an:address, not:an:address"
    })
    void addresses_of_one_network_of_ipv6_count_as_one(String address, String network) {
        assertThat(Attempt.network(address)).isEqualTo(network);
    }

    @Test
    void a_name_is_counted_however_it_is_written() {
        assertThat(new Attempt("Jose\u0301 ๑", "").usernameHash())
                .isEqualTo(new Attempt("jos\u00e9  1", "").usernameHash())
                .isNotEqualTo(new Attempt("jose 1", "").usernameHash());
    }
}
