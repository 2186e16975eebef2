package org.prongsai.messages;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What Vaadin makes of a message: a plain text without arguments, a {@link MessageFormat} with them. */
final class MessageText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private MessageText() {}

    /** What is wrong with a text; empty where it will be shown as it was meant. */
    static Optional<String> fault(String text) {
        if (text.isBlank()) {
            return Optional.of("is empty");
        }
        if (!text.equals(text.strip())) {
            return Optional.of("has blanks at its ends");
        }
        return text.contains("{") ? faultOfPattern(text) : faultOfPlainText(text);
    }

    /** The numbers of the placeholders in a text. */
    static Set<Integer> placeholders(String text) {
        var numbers = new TreeSet<Integer>();
        PLACEHOLDER.matcher(text).results().forEach(found -> numbers.add(Integer.valueOf(found.group(1))));
        return numbers;
    }

    static boolean hasThaiLetters(String text) {
        return text.codePoints().anyMatch(letter -> Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.THAI);
    }

    private static Optional<String> faultOfPlainText(String text) {
        return text.contains("''") ? Optional.of("has no placeholder, so '' is shown as two marks") : Optional.empty();
    }

    private static Optional<String> faultOfPattern(String text) {
        if (text.replace("''", "").contains("'")) {
            return Optional.of("has a placeholder, so a single ' must be written ''");
        }
        var numbers = placeholders(text);
        if (!IntStream.range(0, numbers.size()).allMatch(numbers::contains)) {
            return Optional.of("skips a placeholder: " + numbers);
        }
        try {
            new MessageFormat(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }
}
