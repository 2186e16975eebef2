package org.prongsai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThaiTextTest {

    @Test
    void thaiDigitsBecomeArabicAndNothingElseChanges() {
        assertThat(ThaiText.arabicDigits("๐๑๒๓๔๕๖๗๘๙")).isEqualTo("0123456789");
        assertThat(ThaiText.arabicDigits("1๑๐ ฿ ๏ ๚ ก")).isEqualTo("110 ฿ ๏ ๚ ก");
    }

    @Test
    void saraAmIsTheSameInOneCharacterOrTwo() {
        assertThat(ThaiText.searchable("ท\u0E4D\u0E32งาน")).isEqualTo("ท\u0E33งาน");
    }

    @Test
    void aToneMarkMayStandOnEitherSideOfNikhahit() {
        assertThat(ThaiText.searchable("น\u0E4D\u0E49\u0E32")).isEqualTo("น\u0E49\u0E33");
        assertThat(ThaiText.searchable("น\u0E49\u0E4D\u0E32")).isEqualTo("น\u0E49\u0E33");
    }

    @Test
    void spacesThatStripKeepsAreSpaces() {
        assertThat(ThaiText.searchable("\u00A0กอง\u200B \tคลัง\uFEFF")).isEqualTo("กอง คลัง");
        assertThat(ThaiText.trimmed("\u200B\u00A0กอง  คลัง\u00A0")).isEqualTo("กอง  คลัง");
    }

    @Test
    void searchingIgnoresCaseAndTheKindOfDigits() {
        assertThat(ThaiText.searchable("E-Service ปี ๒๕๖๘")).isEqualTo("e-service ปี 2568");
    }

    @Test
    void nothingIsLeftOfSpaces() {
        assertThat(ThaiText.searchable(" \u00A0\u200B\n")).isEmpty();
        assertThat(ThaiText.trimmed("")).isEmpty();
    }
}
