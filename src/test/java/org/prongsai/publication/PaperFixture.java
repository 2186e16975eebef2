package org.prongsai.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator who makes papers. */
abstract class PaperFixture {

    @TempDir
    private Path folder;

    @Autowired
    Register register;

    @Autowired
    Database database;

    @Autowired
    People people;

    String admin;

    @BeforeEach
    void startEmpty() {
        database.clear();
        admin = people.admin();
    }

    IncomingFile file(String name, byte[] content) {
        try {
            return IncomingFile.check(name, Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
