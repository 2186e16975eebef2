package org.prongsai.discussion;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.security.Access;
import org.prongsai.security.Role;
import org.prongsai.shared.RefusedException;

/**
 * Whom a note is meant for in particular.
 *
 * @param divisionIds divisions, whoever heads them
 * @param usernames people
 */
public record Mentions(Set<Long> divisionIds, Set<String> usernames) {

    public static final Mentions NOBODY = new Mentions(Set.of(), Set.of());

    static final int MOST = 20;

    private static final String DIVISION = "d";
    private static final String PERSON = "@";

    public Mentions {
        divisionIds = Set.copyOf(divisionIds);
        usernames = Set.copyOf(usernames);
    }

    public static Mentions ofDivision(long divisionId) {
        return new Mentions(Set.of(divisionId), Set.of());
    }

    static Mentions read(String stored) {
        var words = Arrays.stream(stored.split(" ")).toList();
        return new Mentions(
                after(DIVISION, words.stream()).map(Long::valueOf).collect(Collectors.toSet()),
                after(PERSON, words.stream()).collect(Collectors.toSet()));
    }

    private static Stream<String> after(String mark, Stream<String> words) {
        return words.filter(word -> word.startsWith(mark)).map(word -> word.substring(mark.length()));
    }

    /** As stored: each between two spaces, so that none is found within another. */
    String written() {
        return isEmpty() ? "" : words().collect(Collectors.joining(" ", " ", " "));
    }

    /** Patterns that find whatever mentions this person, or a division that she heads. */
    static Set<String> patternsOf(Access access) {
        var headed = access.has(Role.DIVISION_HEAD) ? access.divisionIds() : Set.<Long>of();
        return new Mentions(headed, Set.of(access.username()))
                .words()
                .map(word -> "% " + word.replaceAll("[\\\\%_]", "\\\\$0") + " %")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> words() {
        return Stream.concat(
                divisionIds.stream().sorted().map(id -> DIVISION + id),
                usernames.stream().sorted().map(name -> PERSON + name));
    }

    public boolean isEmpty() {
        return divisionIds.isEmpty() && usernames.isEmpty();
    }

    int size() {
        return divisionIds.size() + usernames.size();
    }

    boolean include(Access access) {
        return usernames.contains(access.username()) || divisionIds.stream().anyMatch(access::heads);
    }

    /** Whether they are this person and what she heads, and nobody beside. */
    boolean areOnly(Access access) {
        return usernames.stream().allMatch(access.username()::equals)
                && divisionIds.stream().allMatch(access::heads);
    }

    /** @throws RefusedException where they are more than {@value #MOST} */
    void requireFew() {
        if (size() > MOST) {
            throw new RefusedException("discussion.refused.mentions", MOST);
        }
    }
}
