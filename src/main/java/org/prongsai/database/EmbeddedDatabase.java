package org.prongsai.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The default database: one H2 file in the data folder, with a random password kept beside it.
 *
 * @param url JDBC address of the file
 * @param password what the first start drew
 */
record EmbeddedDatabase(String url, String password) implements JdbcConnectionDetails {

    static EmbeddedDatabase in(Path dataDir) {
        try {
            var folder = Files.createDirectories(dataDir.toAbsolutePath().normalize());
            if (folder.toString().contains(";")) {
                throw new IllegalArgumentException("prongsai.data-dir must not contain a semicolon: " + folder);
            }
            var url = "jdbc:h2:file:" + folder.resolve("prongsai") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
            return new EmbeddedDatabase(url, password(folder.resolve("database.password")));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be used: " + dataDir, e);
        }
    }

    /** A temporary file is its owner's alone from the first byte, and takes the name only once all of it is on disk. */
    private static String password(Path file) throws IOException {
        if (Files.notExists(file)) {
            var drawn = new byte[24];
            new SecureRandom().nextBytes(drawn);
            var complete = Files.createTempFile(file.getParent(), "database", ".new");
            Files.writeString(complete, HexFormat.of().formatHex(drawn));
            forceToDisk(complete);
            Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private static void forceToDisk(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return "prongsai";
    }

    @Override
    public String getPassword() {
        return password;
    }
}
