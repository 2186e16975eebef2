package org.prongsai.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The SQL statements that some work took, in their order. Numbers drawn from a sequence, fifty at a time, are left out:
 * who draws them depends on what ran before.
 *
 * @param texts what was sent; the rows of a batch share one text
 */
public record Statements(List<String> texts) {

    public Statements {
        texts = texts.stream()
                .filter(text -> !text.matches("(?is)select next(val\\(| value for ).*"))
                .toList();
    }

    public int number() {
        return texts.size();
    }

    public void assertNumber(int expected) {
        if (number() != expected) {
            throw new AssertionError("Expected %d statements, but there were %s".formatted(expected, this));
        }
    }

    public void assertAtMost(int most) {
        if (number() > most) {
            throw new AssertionError("Expected at most %d statements, but there were %s".formatted(most, this));
        }
    }

    @Override
    public String toString() {
        return IntStream.range(0, number())
                .mapToObj(
                        i -> "\n  %d. %s".formatted(i + 1, texts.get(i).strip().replaceAll("\\s+", " ")))
                .collect(Collectors.joining("", number() + ":", ""));
    }
}
