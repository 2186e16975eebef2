package org.prongsai.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.shared.RefusedException;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"password", "PassWord1", "12345678", "qwertyuiop", "football"})
    void what_is_guessed_first_is_refused_whatever_its_case(String common) {
        assertRefused(common, "account.refused.password.common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"somchai2568", "SOMCHAI!!", "๑๒นายสมชาย๓๔", "1ใจดี2345", "Prongsai-2568", "นายสมชาย ใจดี 1"})
    void a_name_is_refused_that_is_only_dressed_up(String name) {
        assertRefused(name, "account.refused.password.name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "somchai likes mangoes",
                "ข้าวเหนียวมะม่วง",
                "prongsai-demo",
                "correct horse",
                "        x",
                "🥭🥭🥭🥭🥭🥭🥭🥭"
            })
    void anything_else_may_be_a_password(String password) {
        assertThatCode(() -> require(password)).doesNotThrowAnyException();
    }

    @Test
    void letters_count_and_not_the_bytes_of_which_they_are_made() {
        assertRefused("🥭".repeat(7), "account.refused.password");
        assertRefused("e\u0301".repeat(7), "account.refused.password");
        assertThatCode(() -> require("e\u0301".repeat(128))).doesNotThrowAnyException();
        assertRefused("ก".repeat(129), "account.refused.password");
    }

    private static void assertRefused(String password, String why) {
        assertThatThrownBy(() -> require(password))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.messageKey()).isEqualTo(why));
    }

    private static void require(String password) {
        PasswordRules.require(password, "somchai", "นายสมชาย ใจดี");
    }
}
