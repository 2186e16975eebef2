package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.prongsai.security.Access;
import org.prongsai.security.CurrentUser;
import org.prongsai.security.Role;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of measures put together by division or by measure; for everyone signed in. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class GroupedMeasures {

    private final MeasureGroups groups;
    private final MeasureRows rows;
    private final RowsByDivision byDivision;
    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final Clock clock;

    GroupedMeasures(
            MeasureGroups groups,
            MeasureRows rows,
            RowsByDivision byDivision,
            EntityManager entities,
            CurrentUser currentUser,
            Clock clock) {
        this.groups = groups;
        this.rows = rows;
        this.byDivision = byDivision;
        this.entities = entities;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** How many rows there are, and in which groups; two statements at most. */
    public MeasureOverview overview(MeasureFilter filter, Grouping grouping) {
        var today = LocalDate.now(clock);
        var headed = headed(currentUser.access());
        if (grouping == Grouping.NONE) {
            return new MeasureOverview(List.of(), measures(filter, today), rows.count(filter, today), headed);
        }
        var found = groups.of(filter, today, grouping, headed);
        var all = found.stream().mapToLong(MeasureGroup::rows).sum();
        return new MeasureOverview(found, measures(filter, today, grouping, found), all, headed);
    }

    /**
     * Some rows, group after group as {@link #overview} lists them, and within a group in the order asked for.
     *
     * @param filter narrowed down to the groups that are shown
     * @param sort properties as {@link MeasureService#page} knows them
     */
    public List<MeasureRow> rows(MeasureFilter filter, Grouping grouping, long offset, int size, Sort sort) {
        var today = LocalDate.now(clock);
        var stretch = new Stretch(offset, size, sort);
        return switch (grouping) {
            case NONE -> rows.page(filter, today, stretch);
            case MEASURE -> rows.page(filter, today, stretch, MeasureGroups.byMeasure(filter));
            case DIVISION -> byDivision.page(filter, today, stretch, headed(currentUser.access()));
        };
    }

    private static Set<Long> headed(Access access) {
        return access.has(Role.DIVISION_HEAD) ? access.divisionIds() : Set.of();
    }

    /** A division takes part in a measure once, so that within one group there are as many measures as rows. */
    private long measures(MeasureFilter filter, LocalDate today, Grouping grouping, List<MeasureGroup> found) {
        if (grouping == Grouping.MEASURE) {
            return found.size();
        }
        return found.size() > 1
                ? measures(filter, today)
                : found.stream().mapToLong(MeasureGroup::rows).sum();
    }

    private long measures(MeasureFilter filter, LocalDate today) {
        var conditions = new RowConditions(filter, today);
        var hql = conditions.askOfMeasuresOnly()
                ? "select count(*) from " + conditions.measures()
                : "select count(distinct a.keys.number)" + conditions.andBare() + " from " + conditions.countedParts();
        return conditions.bind(entities.createQuery(hql, Long.class)).getSingleResult();
    }
}
