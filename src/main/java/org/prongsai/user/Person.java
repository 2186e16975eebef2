package org.prongsai.user;

import java.util.Set;

/**
 * Somebody who may sign in, as shown to others.
 *
 * @param username names the person in what is stored; shown where there is no better name
 * @param name name shown
 * @param divisionIds divisions that the person heads
 */
public record Person(String username, String name, Set<Long> divisionIds) {

    public Person {
        divisionIds = Set.copyOf(divisionIds);
    }
}
