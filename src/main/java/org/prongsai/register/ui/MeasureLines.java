package org.prongsai.register.ui;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.measure.GroupedMeasures;
import org.prongsai.measure.Grouping;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureGroup;
import org.prongsai.measure.MeasureOverview;
import org.prongsai.measure.MeasureRow;
import org.springframework.data.domain.Sort;

/**
 * The lines of the list, groups and their rows in one. How long the groups are is read once, so that any stretch of lines
 * takes one more statement, whatever is open.
 */
class MeasureLines extends AbstractBackEndDataProvider<ListLine, Void> {

    private final transient GroupedMeasures measures;
    private final transient UnaryOperator<List<MeasureRow>> read;

    private MeasureFilter filter = MeasureFilter.NONE;
    private Grouping grouping = Grouping.NONE;
    private transient MeasureOverview overview = MeasureOverview.EMPTY;
    private Expansion expansion = Expansion.ALL;

    /** @param read told of every page of rows, and hands it on */
    MeasureLines(GroupedMeasures measures, UnaryOperator<List<MeasureRow>> read) {
        this.measures = measures;
        this.read = read;
    }

    /** Counts anew; groups that one has opened stay so only where the same list is asked for again. */
    MeasureOverview list(MeasureFilter wanted, Grouping by) {
        var again = wanted.equals(filter) && by == grouping;
        filter = wanted;
        grouping = by;
        overview = measures.overview(filter, grouping);
        if (!again) {
            expansion = usual();
        }
        refreshAll();
        return overview;
    }

    MeasureOverview again() {
        return list(filter, grouping);
    }

    /** Divisions that the reader heads. */
    Set<Long> headed() {
        return overview.headed();
    }

    /** A head begins with her own work where she looks at everybody's; everyone else finds everything open. */
    private Expansion usual() {
        var own = overview.groups().stream().map(MeasureGroup::id).filter(overview.headed()::contains);
        var everything = filter.equals(MeasureFilter.ofYear(filter.year()));
        if (grouping != Grouping.DIVISION || !everything) {
            return Expansion.ALL;
        }
        var opened = own.collect(Collectors.toSet());
        return opened.isEmpty() ? Expansion.ALL : new Expansion(false, opened);
    }

    void turn(MeasureGroup group) {
        expand(expansion.turning(group.id()));
    }

    void expand(Expansion wanted) {
        expansion = wanted;
        refreshAll();
    }

    @Override
    public Object getId(ListLine line) {
        return line.key();
    }

    @Override
    protected int sizeInBackEnd(Query<ListLine, Void> query) {
        if (grouping == Grouping.NONE) {
            return Math.toIntExact(overview.rows());
        }
        return overview.groups().stream().mapToInt(group -> 1 + openRows(group)).sum();
    }

    private int openRows(MeasureGroup group) {
        return expansion.isOpen(group.id()) ? Math.toIntExact(group.rows()) : 0;
    }

    @Override
    protected Stream<ListLine> fetchFromBackEnd(Query<ListLine, Void> query) {
        var sort = VaadinSpringDataHelpers.toSpringDataSort(query);
        if (grouping == Grouping.NONE) {
            return read.apply(measures.rows(filter, grouping, query.getOffset(), query.getLimit(), sort)).stream()
                    .map(ListLine.Row::new);
        }
        return stretch(query.getOffset(), query.getOffset() + query.getLimit()).read(sort);
    }

    /** Finds out which groups the lines from one place to another belong to, and which of their rows are among them. */
    private GroupedStretch stretch(int from, int to) {
        var stretch = new GroupedStretch();
        var place = 0;
        for (var group : overview.groups()) {
            var rows = openRows(group);
            var firstRow = place + 1;
            var begin = Math.max(from, firstRow);
            var end = Math.min(to, firstRow + rows);
            stretch.add(group, place >= from && place < to, begin - firstRow, end - begin);
            place = firstRow + rows;
            if (place >= to) {
                break;
            }
        }
        return stretch;
    }

    private final class GroupedStretch {

        private record Piece(MeasureGroup group, boolean head, int rows) {}

        private final List<Piece> pieces = new ArrayList<>();
        private final List<Long> groups = new ArrayList<>();
        private int offset;
        private int size;

        void add(MeasureGroup group, boolean head, int skipped, int rows) {
            var shown = Math.max(rows, 0);
            if (shown > 0) {
                offset = groups.isEmpty() ? skipped : offset;
                groups.add(group.id());
                size += shown;
            }
            if (head || shown > 0) {
                pieces.add(new Piece(group, head, shown));
            }
        }

        Stream<ListLine> read(Sort sort) {
            var rows = size == 0
                    ? List.<MeasureRow>of()
                    : read.apply(measures.rows(narrowed(), grouping, offset, size, sort));
            var lines = new ArrayList<ListLine>();
            var next = rows.iterator();
            for (var piece : pieces) {
                if (piece.head()) {
                    lines.add(new ListLine.Head(
                            piece.group(), expansion.isOpen(piece.group().id())));
                }
                for (var i = 0; i < piece.rows() && next.hasNext(); i++) {
                    lines.add(new ListLine.Row(next.next()));
                }
            }
            return lines.stream();
        }

        private MeasureFilter narrowed() {
            return grouping == Grouping.MEASURE ? filter.ofMeasures(groups) : filter.ofDivisions(groups);
        }
    }
}
