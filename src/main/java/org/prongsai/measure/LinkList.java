package org.prongsai.measure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;

/** What a measure answers to, as a value: how it is told, confirmed, and brought up to date. */
record LinkList(List<MeasureLink> links) {

    /** Stands for the lowest indicator where there is none. */
    static final int BEHIND_ALL = 99;

    LinkList {
        links = List.copyOf(links);
    }

    /** Question codes, or numbers of indicators where there is no code, as one line. */
    String describe() {
        return links.stream()
                .map(l -> l.code() == null ? Integer.toString(l.indicator()) : l.code())
                .collect(Collectors.joining(" "));
    }

    /** The lowest, or a number behind all of them where there is none. */
    int firstIndicator() {
        return links.stream().mapToInt(MeasureLink::indicator).min().orElse(BEHIND_ALL);
    }

    private String indicators() {
        return links.stream().map(l -> Integer.toString(l.indicator())).collect(Collectors.joining(" "));
    }

    /** What changes on the way to these links: the codes, the indicators they count for, and guesses now confirmed. */
    Stream<FieldChange> changesTo(List<MeasureLink> next) {
        var confirmations = next.stream()
                .filter(l -> !l.inferred() && links.contains(l.guessed()))
                .map(l -> FieldChange.of("inferredCode", l.code(), null));
        var after = new LinkList(next);
        var codes = FieldChange.of("links", describe(), after.describe());
        var changed = codes.isReal() ? codes : FieldChange.of("indicators", indicators(), after.indicators());
        return Stream.concat(Stream.of(changed), confirmations);
    }

    /** The next links, in which a code that was confirmed once stays confirmed. */
    List<MeasureLink> settle(List<MeasureLink> next) {
        return next.stream()
                .map(l -> hasConfirmed(l.code()) ? l.confirmed() : l)
                .toList();
    }

    /** Whether a person, or the paper itself, vouches for this question code. */
    boolean hasConfirmed(@Nullable String code) {
        return code != null && links.stream().anyMatch(l -> !l.inferred() && code.equals(l.code()));
    }

    /** The links with a guessed code marked as right; empty where no such guess is open. */
    Optional<List<MeasureLink>> confirm(String code) {
        var open = links.stream().anyMatch(l -> isGuess(l, code));
        return open
                ? Optional.of(links.stream()
                        .map(l -> isGuess(l, code) ? l.confirmed() : l)
                        .toList())
                : Optional.empty();
    }

    private static boolean isGuess(MeasureLink link, String code) {
        return link.inferred() && Objects.equals(link.code(), code);
    }
}
