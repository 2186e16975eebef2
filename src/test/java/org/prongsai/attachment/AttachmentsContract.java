package org.prongsai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.Database;
import org.prongsai.testing.SampleFiles;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is stored comes back byte by byte, in parts. */
abstract class AttachmentsContract {

    @TempDir
    private Path folder;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Database database;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void startEmpty() {
        database.clear();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, Attachments.PART_BYTES, Attachments.PART_BYTES + 1, IncomingFile.LARGEST_BYTES})
    void a_file_comes_back_as_it_was_stored(int size) throws IOException {
        var bytes = SampleFiles.pdfOf(size);
        var incoming = incoming(bytes);

        inTransaction(() -> attachments.store(incoming));

        assertThat(attachments.open(incoming.file()).readAllBytes()).isEqualTo(bytes);
        assertThat(database.rows("attachment_part")).isEqualTo(Math.ceilDiv(size, Attachments.PART_BYTES));
    }

    @Test
    void storing_takes_one_statement_and_reading_one_a_part_when_its_turn_comes() {
        var incoming = incoming(SampleFiles.pdfOf(3 * Attachments.PART_BYTES));

        inTransaction(() -> counter.count(() -> attachments.store(incoming)).assertNumber(1));
        counter.count(() -> {
                    var content = attachments.open(incoming.file());
                    assertThat(content.readNBytes(Attachments.PART_BYTES + 1)).hasSize(Attachments.PART_BYTES + 1);
                })
                .assertNumber(2);
    }

    @Test
    void a_removed_file_leaves_nothing_and_no_other_file_goes_with_it() throws IOException {
        var first = incoming(SampleFiles.pdf());
        var second = incoming(SampleFiles.pdf());
        inTransaction(() -> {
            attachments.store(first);
            attachments.store(second);
        });

        inTransaction(() -> attachments.remove(first.file()));

        assertThat(database.rows("attachment_part")).isOne();
        assertThat(attachments.open(second.file()).readAllBytes()).isEqualTo(SampleFiles.pdf());
        assertThatThrownBy(() -> attachments.open(first.file()).readAllBytes())
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void nothing_is_written_outside_the_transaction_of_a_service() {
        var incoming = incoming(SampleFiles.pdf());

        assertThatThrownBy(() -> attachments.store(incoming)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> attachments.remove(incoming.file()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private IncomingFile incoming(byte[] bytes) {
        try {
            var copy = Files.createTempFile(folder, "up", "load");
            return IncomingFile.check("plan.pdf", Files.write(copy, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
