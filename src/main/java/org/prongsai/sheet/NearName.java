package org.prongsai.sheet;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.prongsai.shared.ThaiText;

/** Finds the name that somebody may have meant, which is then suggested and never taken for granted. */
public final class NearName {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Map<String, String> lettersByName;

    public NearName(Collection<String> names) {
        lettersByName = names.stream().distinct().collect(toMap(Function.identity(), NearName::letters));
    }

    /**
     * The nearest of the names, those left out that differ in a number: the second section isn't the first.
     *
     * @param most letters that may be missing, superfluous or others; spaces and points never count
     */
    public Optional<String> to(String written, int most) {
        var sought = letters(written);
        return lettersByName.entrySet().stream()
                .filter(known -> Math.abs(known.getValue().length() - sought.length()) <= most)
                .filter(known -> DISTANCE.apply(known.getValue(), sought) <= most)
                .filter(known -> number(known.getValue()).equals(number(sought)))
                .min(Comparator.comparingInt(known -> DISTANCE.apply(known.getValue(), sought)))
                .map(Map.Entry::getKey);
    }

    private static String letters(String name) {
        return NO_LETTER.matcher(ThaiText.searchable(name)).replaceAll("");
    }

    private static String number(String letters) {
        var found = DIGITS.matcher(letters);
        return found.find() ? found.group() : "";
    }
}
