package org.prongsai.user;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.resources.DictionaryUtil;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;

/**
 * What a password may be: long enough, any characters, and none that guessers try first (OWASP ASVS 5.0, 6.2). How it is
 * composed is nobody's business.
 */
final class PasswordRules {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final String APPLICATION = "prongsai";
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private PasswordRules() {}

    /**
     * @param names user name and name shown of whose password it is
     * @throws RefusedException where it is too short or too long, is among the 100,000 that are used most, or is hardly
     *     more than a name
     */
    static void require(String password, String... names) {
        var typed = Normalizer.normalize(password, Normalizer.Form.NFC);
        var length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new RefusedException("account.refused.password", SHORTEST, LONGEST);
        }
        if (isCommon(typed)) {
            throw new RefusedException("account.refused.password.common");
        }
        if (isName(typed, names)) {
            throw new RefusedException("account.refused.password.name");
        }
    }

    private static boolean isCommon(String password) {
        return DictionaryUtil.loadRankedDictionary(DictionaryUtil.passwords)
                .containsKey(password.toLowerCase(Locale.ROOT));
    }

    /** Whether nothing but digits and signs is added to a name. */
    private static boolean isName(String password, String... names) {
        var letters = letters(password);
        return Stream.concat(Stream.of(APPLICATION), Arrays.stream(names))
                .flatMap(name -> Stream.concat(Stream.of(name), NOT_LETTERS.splitAsStream(name)))
                .map(PasswordRules::letters)
                .anyMatch(letters::equals);
    }

    private static String letters(String text) {
        return NOT_LETTERS.matcher(ThaiText.searchable(text)).replaceAll("");
    }
}
