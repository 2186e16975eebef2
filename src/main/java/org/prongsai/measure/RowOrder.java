package org.prongsai.measure;

import java.util.Map;

/**
 * What rows are ordered by before the order that the reader chose.
 *
 * @param hql expressions on measures {@code m} and divisions {@code d}, separated by commas; empty for none
 * @param parts the same on parts {@code a}; empty also where all rows belong to one group
 * @param parameters values that they name
 */
record RowOrder(String hql, String parts, Map<String, Object> parameters) {

    static final RowOrder UNGROUPED = new RowOrder("", "", Map.of());

    String before(String rest) {
        return hql.isEmpty() ? rest : hql + ", " + rest;
    }

    boolean isUngrouped() {
        return hql.isEmpty();
    }
}
