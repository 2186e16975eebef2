package org.prongsai.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The database that is measured, kept between runs.
 *
 * @param setting what the application is told about it
 * @param server what is to be stopped in the end
 */
record Store(String setting, AutoCloseable server) implements AutoCloseable {

    static Store of(String database, Path folder) throws IOException {
        return switch (database) {
            case "h2" -> new Store("--prongsai.data-dir=" + folder, () -> {});
            case "postgres" -> postgres(folder);
            default -> throw new IllegalArgumentException("h2 or postgres: " + database);
        };
    }

    /** As installed, apart from what the tests' server relaxes: here a commit waits for the disk. */
    private static Store postgres(Path folder) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .start();
        return new Store("--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"), server);
    }

    String[] arguments() {
        return new String[] {setting, "--server.port=0", "--vaadin.productionMode=true", "--logging.level.root=warn"};
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
