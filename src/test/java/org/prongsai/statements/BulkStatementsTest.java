package org.prongsai.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.BulkChange;
import org.prongsai.measure.BulkResult;
import org.prongsai.measure.BulkService;
import org.prongsai.measure.BulkService.Seen;
import org.prongsai.measure.UndoService;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.People;
import org.prongsai.testing.Register;
import org.prongsai.testing.SampleFiles;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A change of ten parts takes as many statements as one of a hundred, that of reading the rights included. */
@IntegrationTest
class BulkStatementsTest {

    private static final String ADDRESS = "https://www.example.go.th/";

    @TempDir
    private Path folder;

    @Autowired
    private BulkService bulk;

    @Autowired
    private UndoService undo;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcTemplate jdbc;

    private String head;
    private BulkResult result;

    @BeforeEach
    void layOut() {
        database.clear();
        ManyMeasures.add(120, register, jdbc);
        jdbc.update("update assignment set status = 'NOT_STARTED'");
        head = people.head(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void a_change_takes_four_and_its_undo_four(int number) {
        var change = new BulkChange(AssignmentStatus.COMPLETED, "เสร็จ", null, null);

        counter.count(() -> apply(number, change)).assertNumber(4);
        counter.count(() -> Acting.as(head, () -> undo.undo(result.undo()))).assertNumber(4);

        assertThat(result.undo().size()).isEqualTo(number);
        assertThat(database.rows("audit_entry where action = 'UNDONE'")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100})
    void evidence_on_top_takes_one_more_and_so_does_its_undo(int number) {
        var change = new BulkChange(AssignmentStatus.COMPLETED, "เสร็จ", null, ADDRESS);

        counter.count(() -> apply(number, change)).assertNumber(5);
        counter.count(() -> Acting.as(head, () -> undo.undo(result.undo()))).assertNumber(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100})
    void a_file_takes_one_more_for_its_content_however_many_it_proves(int number) throws IOException {
        var copy = Files.write(folder.resolve("plan.pdf"), SampleFiles.pdf());
        var change =
                new BulkChange(AssignmentStatus.COMPLETED, "เสร็จ", null, null, IncomingFile.check("plan.pdf", copy));

        counter.count(() -> apply(number, change)).assertNumber(6);
        counter.count(() -> Acting.as(head, () -> undo.undo(result.undo()))).assertNumber(6);
        assertThat(database.rows("attachment_part")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100})
    void a_preview_takes_two(int number) {
        var ids = parts(number).stream().map(Seen::assignmentId).collect(Collectors.toSet());

        counter.count(() -> Acting.as(head, () -> bulk.preview(ids))).assertNumber(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100})
    void looking_at_what_would_become_of_them_takes_two(int number) {
        var change = new BulkChange(AssignmentStatus.COMPLETED, "เสร็จ", null, ADDRESS);

        counter.count(() -> Acting.as(head, () -> bulk.foresee(parts(number), change)))
                .assertNumber(2);
    }

    private void apply(int number, BulkChange change) {
        result = Acting.as(head, () -> bulk.apply(parts(number), change));
    }

    private static List<Seen> parts(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Seen(ManyMeasures.partOf(3) + 8L * i, 0))
                .toList();
    }
}
