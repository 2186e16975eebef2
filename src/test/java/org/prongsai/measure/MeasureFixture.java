package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** A register that starts empty, with the divisions of the municipality and somebody who reads. */
abstract class MeasureFixture {

    static final int YEAR = Plan.YEAR;
    static final Pageable ALL = PageRequest.of(0, 1_000);

    @Autowired
    MeasureService measures;

    @Autowired
    AssignmentService assignments;

    @Autowired
    EvidenceService evidence;

    @Autowired
    Register register;

    @Autowired
    People people;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    String reader;

    @BeforeEach
    void startEmpty() {
        database.clear();
        reader = people.management();
    }

    <T> T reading(Supplier<T> work) {
        return Acting.as(reader, work);
    }

    AssignmentState state(long part) {
        return reading(() -> assignments.state(part));
    }

    MeasureDetail detail(long measure) {
        return reading(() -> measures.find(measure)).orElseThrow();
    }

    /** The rows as number/division, 0 where nobody takes part. */
    List<String> rows(MeasureFilter filter, Pageable page) {
        return reading(() -> measures.page(filter, page)).stream()
                .map(row -> row.number() + "/" + (row.divisionId() == null ? 0 : row.divisionId()))
                .toList();
    }

    static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(work).returns(key, RefusedException::messageKey);
    }
}
