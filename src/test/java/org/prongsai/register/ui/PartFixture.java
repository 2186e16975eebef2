package org.prongsai.register.ui;

import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.EvidenceService;
import org.prongsai.measure.StatusChange;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Live;
import org.springframework.beans.factory.annotation.Autowired;

/** One measure that division 3 leads and division 4 supports, and its page. */
abstract class PartFixture extends Live {

    static final String OUTCOME = "ผลลัพธ์หรือความสำเร็จ";
    static final String OBSTACLE = "ปัญหาหรืออุปสรรค";

    @Autowired
    AssignmentService assignments;

    @Autowired
    EvidenceService evidence;

    long measure;
    long part;

    @BeforeEach
    void layOut() {
        measure = register.add(measure(1)
                .titled("แผนป้องกัน")
                .guessing("I10", 4)
                .answering("E1", 6)
                .ledBy(3)
                .supportedBy(4));
        part = register.part(measure, 3);
    }

    void openMeasure() {
        open("measures?measure=" + measure);
    }

    void openNotes() {
        open("measures?measure=" + measure + "&part=" + part);
        newRequest();
        test(find(Details.class).single()).toggleDetails();
    }

    void openPart(long division) {
        open("measures?measure=" + measure + "&part=" + register.part(measure, division));
    }

    String page() {
        return text(find(MeasureDetailPanel.class).single());
    }

    AssignmentState stored() {
        return Acting.as(people.add("reader" + System.nanoTime(), Set.of()), () -> assignments.state(part));
    }

    /** Another head of division 3 reports while the form is open. */
    void othersReport(AssignmentStatus status, String outcome) {
        var other = people.add("other", Set.of(Role.DIVISION_HEAD), 3);
        Acting.as(other, () -> assignments.report(new StatusChange(part, stored().version(), status, outcome, "")));
    }

    @SuppressWarnings("unchecked")
    RadioButtonGroup<AssignmentStatus> status() {
        return find(RadioButtonGroup.class).single();
    }

    TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }
}
