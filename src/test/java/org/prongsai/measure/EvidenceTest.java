package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.shared.RefusedException;

class EvidenceTest {

    private static final String SITE = "https://www.example.go.th/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.go.th",
                "HTTPS://EXAMPLE.GO.TH/A",
                "https://www.example.go.th:8443/a/b?c=d&e=f#g",
                "https://www.example.go.th/ประกาศ/แผน2569.pdf",
                "https://www.example.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf",
                "https://เทศบาลตำบลตัวอย่าง.ไทย/ประกาศ",
                "https://เทศบาลตำบลตัวอย่าง.ไทย:8443",
                "https://xn--12c1fe0br.xn--o3cw4h/",
                "http://127.0.0.1:8080/",
                "http://[2001:db8::1]/"
            })
    void an_address_of_the_web_is_kept_as_it_was_typed(String address) {
        assertThat(evidence(address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "JavaScript://example.go.th/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "ftp://example.go.th/plan.pdf",
                "mailto:clerk@example.go.th",
                "//example.go.th/a",
                "/a",
                "https:",
                "https://",
                "https:///a",
                "https://?a",
                "https://:443/",
                "https:example.go.th",
                "https://example.go.th/\"><script>",
                "https://example.go.th/%zz",
                "https://เทศบาล..ไทย/",
                "https://เทศบาล<.ไทย/",
                "https://ไทย:port/"
            })
    void anything_else_is_refused(String address) {
        assertRefused(address);
    }

    @Test
    void a_name_of_the_web_gets_the_scheme_that_was_left_out() {
        assertThat(evidence(" www.example.go.th/แผน ").address()).isEqualTo("https://www.example.go.th/แผน");
        assertThat(evidence("WWW.EXAMPLE.GO.TH").address()).isEqualTo("https://WWW.EXAMPLE.GO.TH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://exa mple.go.th/", "https://example.go.th/my plan.pdf", "my plan"})
    void an_address_with_spaces_in_it_is_told_so(String address) {
        assertRefused("evidence.refused.spaces", address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://somchai:secret@example.go.th/",
                "https://www.example.go.th@elsewhere.com/",
                "https://@example.go.th/"
            })
    void an_address_that_shows_a_password_or_deceives_with_a_name_is_told_so(String address) {
        assertRefused("evidence.refused.password", address);
    }

    @Test
    void spaces_around_an_address_are_cut_off() {
        assertThat(evidence(" \t" + SITE + "\n").address()).isEqualTo(SITE);
    }

    @Test
    void two_thousand_characters_are_taken_and_one_more_is_refused() {
        var longest = SITE + "a".repeat(2_000 - SITE.length());

        assertThat(evidence(longest).address()).hasSize(2_000);
        assertRefused("evidence.refused.longAddress", longest + "a");
    }

    private static void assertRefused(String address) {
        assertRefused("measure.refused.address", address);
    }

    private static void assertRefused(String key, String address) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> evidence(address))
                .returns(key, RefusedException::messageKey);
    }

    private static Evidence evidence(String address) {
        return new Evidence(1, address, "clerk", Instant.EPOCH);
    }
}
