package org.prongsai.register.ui;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.discussion.Mentions;

/**
 * Somebody to whom a note can be meant: a division or a person.
 *
 * @param name name shown
 * @param divisionId the division, null for a person
 * @param username the person, null for a division
 */
record Addressee(
        String name, @Nullable Long divisionId, @Nullable String username) {

    static Mentions mentions(Collection<Addressee> chosen) {
        return new Mentions(
                chosen.stream()
                        .map(Addressee::divisionId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                chosen.stream()
                        .map(Addressee::username)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
