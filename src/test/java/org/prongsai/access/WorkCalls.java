package org.prongsai.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.BulkChange;
import org.prongsai.measure.BulkService;
import org.prongsai.measure.BulkService.Seen;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.StatusChange;
import org.prongsai.measure.UndoService;
import org.prongsai.measure.UndoTicket;
import org.prongsai.register.MyWork;
import org.prongsai.register.WorkFilter;
import org.prongsai.register.WorkGroup;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** A head's own work, changes of several parts, and undo. */
final class WorkCalls implements ServiceCalls {

    private static final int YEAR = Plan.YEAR;

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var work = application.getBean(MyWork.class);
        var bulk = application.getBean(BulkService.class);
        var undo = application.getBean(UndoService.class);
        var parts = application.getBean(AssignmentService.class);
        var somebodyElses = somebodyElses(application, parts);
        var seen = List.of(new Seen(setting.part(), 0));
        return Map.of(
                "MyWork.counts",
                () -> work.counts(new WorkFilter(YEAR, null, null)),
                "MyWork.page",
                () -> work.page(new WorkFilter(YEAR, null, null), WorkGroup.TODO, 0, 20),
                "MyWork.parts",
                () -> work.parts(new WorkFilter(YEAR, null, null), WorkGroup.TODO),
                "BulkService.matching",
                () -> bulk.matching(MeasureFilter.ofYear(YEAR)),
                "BulkService.countMatching",
                () -> bulk.countMatching(MeasureFilter.ofYear(YEAR)),
                "BulkService.foresee",
                () -> bulk.foresee(seen, BulkChange.to(AssignmentStatus.IN_PROGRESS)),
                "BulkService.preview",
                () -> bulk.preview(Set.of(setting.part())),
                "BulkService.apply",
                () -> bulk.apply(seen, BulkChange.to(AssignmentStatus.IN_PROGRESS)),
                "UndoService.undo",
                () -> undo.undo(ticket(parts, setting.part(), somebodyElses)));
    }

    /** Whoever may report takes back her own report; everyone else tries somebody's. */
    private static UndoTicket ticket(AssignmentService parts, long part, UndoTicket somebodyElses) {
        try {
            return begin(parts, part);
        } catch (AccessDeniedException refused) {
            return somebodyElses;
        }
    }

    private static UndoTicket somebodyElses(ApplicationContext application, AssignmentService parts) {
        var register = application.getBean(Register.class);
        var part = register.part(register.add(Plan.measure(77).ledBy(Person.DIVISION)), Person.DIVISION);
        var somebody = application.getBean(People.class).add("somebody", Set.of(Role.DIVISION_HEAD), Person.DIVISION);
        return Acting.as(somebody, () -> begin(parts, part));
    }

    private static UndoTicket begin(AssignmentService parts, long part) {
        return parts.report(new StatusChange(part, 0, AssignmentStatus.IN_PROGRESS, "", ""))
                .undo();
    }
}
