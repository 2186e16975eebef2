package org.prongsai.register.ui;

import java.util.HashSet;
import java.util.Set;

/**
 * Which groups of the list are open: all or none of them, but for a few that the reader turned. So it holds no more
 * groups than somebody has clicked.
 */
record Expansion(boolean open, Set<Long> turned) {

    static final Expansion ALL = new Expansion(true, Set.of());
    static final Expansion NONE = new Expansion(false, Set.of());

    Expansion {
        turned = Set.copyOf(turned);
    }

    boolean isOpen(long group) {
        return open != turned.contains(group);
    }

    Expansion turning(long group) {
        var others = new HashSet<>(turned);
        if (!others.remove(group)) {
            others.add(group);
        }
        return new Expansion(open, others);
    }
}
