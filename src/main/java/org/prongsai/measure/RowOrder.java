package org.prongsai.measure;

import java.util.Set;

/**
 * What rows are ordered by before the order that the reader chose.
 *
 * @param hql expressions on measures {@code m} and divisions {@code d}, separated by commas; empty for none
 * @param parts the same on parts {@code a}; empty also where all rows belong to one group
 * @param without divisions whose rows are left out, since they come elsewhere
 */
record RowOrder(String hql, String parts, Set<Long> without) {

    static final RowOrder UNGROUPED = new RowOrder("", "", Set.of());

    /** By the order of divisions; which of them is not asked where all rows are of one. */
    static RowOrder byDivision(boolean single, Set<Long> without) {
        return new RowOrder(MeasureGroups.BY_POSITION, single ? "" : PartOrder.POSITION, without);
    }

    String before(String rest) {
        return hql.isEmpty() ? rest : hql + ", " + rest;
    }

    boolean isUngrouped() {
        return hql.isEmpty();
    }
}
