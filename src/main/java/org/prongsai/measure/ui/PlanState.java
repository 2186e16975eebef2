package org.prongsai.measure.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.PlanFilter;
import org.prongsai.shared.ui.Since;

/**
 * What the address of the plan says.
 *
 * @param year the year shown, null for the current one
 * @param measure the measure that is open, null where none is
 * @param adding whether a new measure is being written
 * @param retired whether retired measures are listed too
 * @param since what the plan is compared with
 */
record PlanState(@Nullable Integer year, @Nullable Long measure, boolean adding, boolean retired, Since since) {

    static final PlanState EMPTY = new PlanState(null, null, false, false, Since.NOTHING);

    private static final String NEW = "new";

    static PlanState from(QueryParameters query) {
        var measure = query.getSingleParameter("measure").orElse("");
        return new PlanState(
                query.getSingleParameter("year")
                        .filter(text -> text.matches("[0-9]{1,4}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                measure.matches("[0-9]{1,18}") ? Long.valueOf(measure) : null,
                measure.equals(NEW),
                query.getParameters().containsKey("retired"),
                Since.from(query));
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, List<String>>();
        if (year != null) {
            values.put("year", List.of(year.toString()));
        }
        if (measure != null) {
            values.put("measure", List.of(measure.toString()));
        } else if (adding) {
            values.put("measure", List.of(NEW));
        }
        if (retired) {
            values.put("retired", List.of("yes"));
        }
        since.write(values);
        return new QueryParameters(values);
    }

    boolean listsLike(PlanState other) {
        return Objects.equals(year, other.year) && retired == other.retired && since.equals(other.since);
    }

    boolean opensLike(PlanState other) {
        return Objects.equals(year, other.year) && Objects.equals(measure, other.measure) && adding == other.adding;
    }

    /** Whether an address shows the same measure. */
    boolean staysOpenAt(Location next) {
        return next.getPath().equals(PlanNavigation.ROUTE)
                && from(next.getQueryParameters()).opensLike(this);
    }

    PlanState withYear(int chosen) {
        return new PlanState(chosen, null, false, retired, since);
    }

    PlanState withRetired(boolean shown) {
        return new PlanState(year, measure, adding, shown, since);
    }

    PlanState opening(@Nullable Long chosen) {
        return new PlanState(year, chosen, false, retired, since);
    }

    PlanState addingOne() {
        return new PlanState(year, null, true, retired, since);
    }

    PlanState comparedWith(Since chosen) {
        return new PlanState(year, measure, adding, retired, chosen);
    }

    /** What this lists of a year. */
    PlanFilter filter(int shownYear) {
        return new PlanFilter(shownYear, retired, since.filter());
    }
}
