package org.prongsai.measure;

import java.util.Map;

/**
 * What rows are ordered by before the order that the reader chose.
 *
 * @param hql expressions, separated by commas; empty for none
 * @param parameters values that they name
 */
record RowOrder(String hql, Map<String, Object> parameters) {

    static final RowOrder UNGROUPED = new RowOrder("", Map.of());

    String before(String rest) {
        return hql.isEmpty() ? rest : hql + ", " + rest;
    }
}
