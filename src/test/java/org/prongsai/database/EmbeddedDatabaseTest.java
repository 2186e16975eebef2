package org.prongsai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void the_password_is_drawn_once_and_kept() {
        var first = EmbeddedDatabase.in(folder);

        assertThat(EmbeddedDatabase.in(folder)).isEqualTo(first);
        assertThat(first.password()).matches("[0-9a-f]{48}");
    }

    @Test
    void another_folder_has_another_password() {
        assertThat(EmbeddedDatabase.in(folder.resolve("a")).password())
                .isNotEqualTo(EmbeddedDatabase.in(folder.resolve("b")).password());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void only_the_owner_may_read_the_password() throws IOException {
        EmbeddedDatabase.in(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("database.password"))))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with space", "ข้อมูล ปี 2569", "a/b/../c", "quote'%20#x"})
    void rows_are_found_again_in_a_folder_of_any_name(String name) throws SQLException {
        var database = EmbeddedDatabase.in(folder.resolve(name));
        run(database, "create table note (text varchar)", "insert into note values ('จด')", "shutdown");

        run(EmbeddedDatabase.in(folder.resolve(name)), "update note set text = 'จดแล้ว'", "shutdown");

        assertThat(folder.resolve(name).normalize().resolve("prongsai.mv.db")).isRegularFile();
    }

    @Test
    void a_relative_folder_lies_under_the_working_directory() throws SQLException {
        var relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());

        run(EmbeddedDatabase.in(relative), "create table note (text varchar)", "shutdown");

        assertThat(folder.resolve("prongsai.mv.db")).isRegularFile();
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.in(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }

    private static void run(EmbeddedDatabase database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
