package org.prongsai.register.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.measure.GroupedMeasures;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureRow;
import org.prongsai.register.ExportSource;
import org.springframework.data.domain.Sort;

/** The rows of the list as an address describes them, group after group, for an export. */
final class MeasureSource implements ExportSource {

    private final GroupedMeasures measures;
    private final MeasureFilter filter;
    private final MeasuresState state;

    MeasureSource(GroupedMeasures measures, MeasureFilter filter, MeasuresState state) {
        this.measures = measures;
        this.filter = filter;
        this.state = state;
    }

    @Override
    public long count() {
        return measures.overview(filter, state.grouping()).rows();
    }

    @Override
    public List<MeasureRow> rows(long offset, int size) {
        return measures.rows(filter, state.grouping(), offset, size, sort());
    }

    private Sort sort() {
        var name = state.sort();
        if (name.isEmpty()) {
            return Sort.unsorted();
        }
        return name.startsWith("-") ? Sort.by(name.substring(1)).descending() : Sort.by(name);
    }

    @Override
    public Map<String, String> conditions() {
        return state.withYear(filter.year()).opening(null, null).toQuery().getParameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(" ", e.getValue())));
    }
}
