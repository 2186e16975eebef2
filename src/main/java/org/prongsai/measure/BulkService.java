package org.prongsai.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.measure.BulkResult.Line;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes several of a head's own parts at once, by the rules of a single change, all in one transaction. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class BulkService {

    /** As many parts as a head may have in a year. */
    public static final int MOST = 500;

    private final AssignmentRepository assignments;
    private final MeasureRows rows;
    private final BulkRules rules;
    private final BulkWriter writer;
    private final CurrentUser currentUser;
    private final Clock clock;

    BulkService(
            AssignmentRepository assignments,
            MeasureRows rows,
            BulkRules rules,
            BulkWriter writer,
            CurrentUser currentUser,
            Clock clock) {
        this.assignments = assignments;
        this.rows = rows;
        this.rules = rules;
        this.writer = writer;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The person's own parts among all that a filter lets through, so that choosing all needs no list of rows.
     *
     * @throws RefusedException where there are more than {@value #MOST}
     */
    public List<Long> matching(MeasureFilter filter) {
        var own = headed();
        if (own.isEmpty()) {
            return List.of();
        }
        var found = rows.partsOf(own, filter, LocalDate.now(clock), MOST + 1);
        requireFew(found.size());
        return found;
    }

    /** How many {@link #matching} would find, were there no limit. */
    public long countMatching(MeasureFilter filter) {
        var own = headed();
        return own.isEmpty() ? 0 : rows.countPartsOf(own, filter, LocalDate.now(clock));
    }

    private Set<Long> headed() {
        var access = currentUser.access();
        return access.divisionIds().stream().filter(access::heads).collect(Collectors.toSet());
    }

    /**
     * The parts as they are now, to be shown before they are changed.
     *
     * @throws RefusedException where there are more than {@value #MOST}
     */
    public List<BulkPart> preview(Set<Long> assignmentIds) {
        requireFew(assignmentIds.size());
        return assignmentIds.isEmpty() ? List.of() : assignments.bulkParts(assignmentIds);
    }

    /**
     * What {@link #apply} would do to each part and what not and why, without doing it.
     *
     * @throws RefusedException as {@link #apply} does
     */
    public List<Line> foresee(Collection<Seen> parts, BulkChange change) {
        return rules.foresee(versions(parts, change), change);
    }

    /**
     * Does what can be done, and says of each part what became of it; what is returned is durable.
     *
     * @throws RefusedException where there is nothing to change, the address is none of the web, or there are more than
     *     {@value #MOST} parts
     */
    @PreAuthorize("hasRole('DIVISION_HEAD')")
    @Transactional
    public BulkResult apply(Collection<Seen> parts, BulkChange change) {
        return writer.write(versions(parts, change), change);
    }

    private static Map<Long, Integer> versions(Collection<Seen> parts, BulkChange change) {
        change.requireSound();
        requireFew(parts.size());
        Map<Long, Integer> versions = new LinkedHashMap<>();
        parts.forEach(part -> versions.put(part.assignmentId(), part.version()));
        return versions;
    }

    /**
     * A part as the person saw it.
     *
     * @param assignmentId the part
     * @param version its version then
     */
    public record Seen(long assignmentId, int version) {}

    private static void requireFew(int number) {
        if (number > MOST) {
            throw new RefusedException("bulk.refused.tooMany", MOST);
        }
    }
}
