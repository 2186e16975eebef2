package org.prongsai.measure;

import static org.prongsai.testing.Plan.measure;

import org.junit.jupiter.api.BeforeEach;
import org.prongsai.testing.Acting;

/** One measure that division 3 leads and division 4 supports, and the head of division 3. */
abstract class ReportFixture extends MeasureFixture {

    long measure;
    long part;
    long othersPart;
    String head;

    @BeforeEach
    void assign() {
        measure = register.add(measure(1).ledBy(3).supportedBy(4));
        part = register.part(measure, 3);
        othersPart = register.part(measure, 4);
        head = people.head(3);
    }

    AssignmentState report(AssignmentStatus status, String outcome, String obstacle) {
        return report(state(part).version(), status, outcome, obstacle);
    }

    AssignmentState report(int version, AssignmentStatus status, String outcome, String obstacle) {
        return reported(version, status, outcome, obstacle).state();
    }

    Reported reported(int version, AssignmentStatus status, String outcome, String obstacle) {
        return Acting.as(head, () -> assignments.report(new StatusChange(part, version, status, outcome, obstacle)));
    }

    int events() {
        return database.rows("audit_entry where object_type = 'assignment' and actor = '" + head + "'");
    }
}
