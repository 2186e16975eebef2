package org.prongsai.benchmark;

import java.util.List;
import java.util.Locale;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.GroupedMeasures;
import org.prongsai.measure.Grouping;
import org.prongsai.measure.MeasureFilter;
import org.springframework.data.domain.Sort;

/** The list by groups, as it opens: their headings with what each holds, and rows at several depths. */
final class GroupScenarios {

    private static final int PAGE = 50;
    private static final long OWN = 3;
    private static final long OTHER = 5;

    private final GroupedMeasures measures;
    private final MeasureFilter year;
    private final int limit;
    private final int measuresOfYear;

    GroupScenarios(GroupedMeasures measures, int year, int limit, int measuresOfYear) {
        this.measures = measures;
        this.year = MeasureFilter.ofYear(year);
        this.limit = limit;
        this.measuresOfYear = measuresOfYear;
    }

    List<Scenario> all() {
        var completed = year.inStatus(AssignmentStatus.COMPLETED);
        var last = measuresOfYear - PAGE;
        return List.of(
                headings("all", year, Grouping.DIVISION),
                headings("status", completed, Grouping.DIVISION),
                headings("all", year, Grouping.MEASURE),
                opened("first page", year, year.ofDivision(OWN), Sort.unsorted()),
                opened("status first page", completed, completed.ofDivision(OWN), Sort.unsorted()),
                rows("of a division page 1 by period", year.ofDivision(OTHER), 0, Sort.by("period")),
                rows("of a division last page", year.ofDivision(OTHER), last, Sort.unsorted()),
                rows("of a division last page by indicator", year.ofDivision(OTHER), last, Sort.by("indicator")),
                rows("of two divisions", year.ofDivisions(List.of(OTHER, OTHER + 1)), last, Sort.unsorted()),
                rows("of own and others", year, 3 * measuresOfYear - PAGE / 2, Sort.unsorted()));
    }

    private Scenario headings(String name, MeasureFilter filter, Grouping grouping) {
        return new Scenario(
                "headings " + name + " by " + grouping.name().toLowerCase(Locale.ROOT),
                limit,
                () -> measures.overview(filter, grouping));
    }

    private Scenario opened(String name, MeasureFilter all, MeasureFilter own, Sort sort) {
        return new Scenario("grouped headings and " + name, limit, () -> {
            measures.overview(all, Grouping.DIVISION);
            measures.rows(own, Grouping.DIVISION, 0, PAGE, sort);
        });
    }

    private Scenario rows(String name, MeasureFilter filter, long offset, Sort sort) {
        return new Scenario(
                "grouped rows " + name, limit, () -> measures.rows(filter, Grouping.DIVISION, offset, PAGE, sort));
    }
}
