package org.prongsai.measure;

import java.util.List;
import java.util.Set;

/**
 * What a filter lets through, before any of its rows is read.
 *
 * @param groups the rows by group, in the order in which they are listed; empty where they are not grouped
 * @param measures how many measures
 * @param rows how many rows
 * @param headed divisions that the reader heads; where rows are grouped by division, these come first
 */
public record MeasureOverview(List<MeasureGroup> groups, long measures, long rows, Set<Long> headed) {

    public static final MeasureOverview EMPTY = new MeasureOverview(List.of(), 0, 0, Set.of());
}
