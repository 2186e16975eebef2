package org.prongsai.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.measure.EvidenceService;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.prongsai.testing.SampleFiles;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements evidence takes, that of reading the rights included: one more for the content of a file. */
@IntegrationTest
class EvidenceStatementsTest {

    @TempDir
    private Path folder;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private StatementCounter counter;

    private long part;
    private String head;

    @BeforeEach
    void layOut() {
        database.clear();
        part = register.part(register.add(Plan.measure(1).ledBy(3)), 3);
        head = people.head(3);
    }

    @Test
    void an_address_takes_four_and_its_removal_four() {
        count(() -> evidence.addAddress(part, "https://example.go.th/", ""), 4);
        var added = added();
        count(() -> evidence.remove(added), 4);
    }

    @Test
    void a_file_takes_five_and_its_removal_five() throws IOException {
        var copy = Files.write(folder.resolve("plan.pdf"), SampleFiles.pdf());
        var file = IncomingFile.check("plan.pdf", copy);

        count(() -> evidence.addFile(part, file), 5);
        var added = added();
        count(() -> evidence.remove(added), 5);
        assertThat(database.rows("attachment_part")).isZero();
    }

    private long added() {
        return Acting.as(head, () -> evidence.of(part)).getFirst().id();
    }

    private void count(Runnable work, int expected) {
        counter.count(() -> Acting.as(head, work)).assertNumber(expected);
    }
}
