package org.prongsai.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.Mentions;
import org.prongsai.discussion.NewNote;
import org.prongsai.discussion.QuestionHeap;
import org.prongsai.discussion.QuestionService;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.MatrixCell;
import org.prongsai.measure.MatrixRow;
import org.prongsai.measure.MeasureMatrix;
import org.prongsai.measure.StatusChange;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the people of the demo report lately and say to each other about this year's plan, each with rights of his own. */
@Component
@Profile("demo")
class DemoNotes {

    private static final PageRequest ALL = PageRequest.of(0, 100);

    private final DiscussionService discussion;
    private final QuestionService questions;
    private final AssignmentService assignments;
    private final MeasureMatrix matrix;
    private final EntityManager entities;
    private final Clock clock;

    DemoNotes(
            DiscussionService discussion,
            QuestionService questions,
            AssignmentService assignments,
            MeasureMatrix matrix,
            EntityManager entities,
            Clock clock) {
        this.discussion = discussion;
        this.questions = questions;
        this.assignments = assignments;
        this.matrix = matrix;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * On the first parts of a division, in the order of the rows; an answer goes to the newest question to who gives it.
     * Rights are read past what is not written yet, so all is written first.
     */
    void write(DemoDivisions divisions) {
        entities.flush();
        for (var row : DemoTable.rows("notes.tsv")) {
            as(row.get(1), () -> {
                if (row.getFirst().equals("A")) {
                    answer(row.get(4));
                } else if (row.getFirst().equals("P")) {
                    part(divisions.id(row.get(2)), Integer.parseInt(row.get(3)))
                            .ifPresent(part -> report(part, row.get(4)));
                } else {
                    part(divisions.id(row.get(2)), Integer.parseInt(row.get(3)))
                            .ifPresent(part -> discussion.write(new NewNote(
                                    part,
                                    row.get(4),
                                    Mentions.NOBODY,
                                    row.getFirst().equals("Q"))));
                }
            });
        }
    }

    private void report(long part, String outcome) {
        var before = assignments.state(part);
        assignments.report(new StatusChange(part, before.version(), before.status(), outcome, before.obstacle()));
    }

    private void answer(String text) {
        questions.page(QuestionHeap.FOR_ME, ALL).stream()
                .findFirst()
                .ifPresent(question -> discussion.answer(question.note().id(), text));
    }

    /** None where the year was closed before the demo came. */
    private Optional<Long> part(long division, int place) {
        var year = FiscalYear.containing(LocalDate.now(clock)).year();
        return matrix.page(year, null, ALL).stream()
                .map(MatrixRow::cells)
                .flatMap(List::stream)
                .filter(cell -> cell.divisionId() == division)
                .skip(place - 1)
                .findFirst()
                .map(MatrixCell::assignmentId);
    }

    private static void as(String username, Runnable work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(username, "", AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
