package org.prongsai.measure;

import static org.prongsai.testing.Plan.measure;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.measure.BulkResult.Line;
import org.prongsai.measure.BulkResult.Verdict;
import org.prongsai.measure.BulkService.Seen;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Six measures that division 3 leads, the second of which division 4 supports, and the head of division 3. */
abstract class BulkFixture extends MeasureFixture {

    static final String ADDRESS = "https://www.example.go.th/ประกาศ.pdf";

    @Autowired
    BulkService bulk;

    @Autowired
    UndoService undo;

    final List<Long> plans = new ArrayList<>();
    final List<Long> parts = new ArrayList<>();
    long othersPart;
    String head;

    @BeforeEach
    void assign() {
        for (var number = 1; number <= 6; number++) {
            var plan = measure(number).ledBy(3);
            plans.add(register.add(number == 2 ? plan.supportedBy(4) : plan));
            parts.add(register.part(plans.getLast(), 3));
        }
        othersPart = register.part(plans.get(1), 4);
        head = people.head(3);
    }

    BulkResult apply(BulkChange change, Long... chosen) {
        return apply(head, change, seen(List.of(chosen)));
    }

    BulkResult apply(String who, BulkChange change, List<Seen> seen) {
        return Acting.as(who, () -> bulk.apply(seen, change));
    }

    /** The parts as they are now. */
    List<Seen> seen(List<Long> chosen) {
        return chosen.stream().map(id -> new Seen(id, state(id).version())).toList();
    }

    static BulkChange completed(String outcome) {
        return new BulkChange(AssignmentStatus.COMPLETED, outcome, null, null);
    }

    static List<Verdict> verdicts(BulkResult result) {
        return result.lines().stream().map(Line::verdict).toList();
    }

    static String why(Line line) {
        var refusal = line.refusal();
        return refusal == null ? "" : refusal.messageKey();
    }

    int events() {
        return database.rows("audit_entry where object_type = 'assignment' and actor = '" + head + "'");
    }
}
