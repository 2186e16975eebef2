package org.prongsai.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasureRow;
import org.prongsai.security.Role;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may export while others do: one file a person, a few at once, all in their turn. */
abstract class ExportTurnsContract {

    /** The pool has ten. */
    private static final int MORE_THAN_CONNECTIONS = 24;

    private static final List<ExportColumn> COLUMNS = List.of(new ExportColumn("ลำดับที่", 8, MeasureRow::number));

    @Autowired
    private ListExport exports;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    private String reader;

    @BeforeEach
    void startEmpty() {
        database.clear();
        reader = people.management();
    }

    @Test
    void a_person_has_one_export_at_a_time_and_may_begin_another_after_one_that_failed() {
        var second = Acting.as(reader, () -> exports.prepare(ExportFormat.CSV));
        var first = Acting.as(reader, () -> exports.prepare(ExportFormat.CSV));
        var meanwhile =
                new ManyRows(1, "x", offset -> exports.write(second, ExportFormat.CSV, COLUMNS, new ManyRows(1, "y")));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Acting.as(reader, () -> exports.write(first, ExportFormat.CSV, COLUMNS, meanwhile)))
                .returns("making.refused.busy", RefusedException::messageKey);
        Acting.as(reader, () -> exports.write(second, ExportFormat.CSV, COLUMNS, new ManyRows(1, "y")));

        assertThat(second.isComplete()).isTrue();
        first.close();
        second.close();
    }

    @Test
    void more_exports_than_the_database_has_connections_all_come_to_their_end() throws InterruptedException {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var problems = new ConcurrentLinkedQueue<Exception>();
        var threads = IntStream.rangeClosed(1, MORE_THAN_CONNECTIONS)
                .mapToObj(n -> people.add("reader" + n, Set.of(Role.MANAGEMENT)))
                .map(name -> Thread.ofVirtual().start(() -> {
                    try (var export = Acting.as(name, () -> exports.prepare(ExportFormat.CSV))) {
                        var source = new ManyRows(3_000, "x", offset -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            Thread.yield();
                            now.decrementAndGet();
                        });
                        Acting.as(name, () -> exports.write(export, ExportFormat.CSV, COLUMNS, source));
                    } catch (RuntimeException e) {
                        problems.add(e);
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(problems).isEmpty();
        assertThat(database.rows("audit_entry where action = 'EXPORTED'")).isEqualTo(MORE_THAN_CONNECTIONS);
        assertThat(most.get()).isBetween(1, ListExport.AT_ONCE);
    }

    @Test
    void one_that_is_cancelled_before_its_turn_writes_nothing() {
        var export = Acting.as(reader, () -> exports.prepare(ExportFormat.XLSX));
        export.close();

        assertThat(export.isBegun()).isFalse();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Acting.as(
                        reader, () -> exports.write(export, ExportFormat.CSV, COLUMNS, new ManyRows(9, "x"))));
        assertThat(database.rows("audit_entry")).isZero();
    }
}
