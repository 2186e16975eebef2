package org.prongsai.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the content of files inside the transaction of the service that uses it, which has checked who may. */
@Component
public class Attachments {

    static final int PART_BYTES = 512 * 1024;
    private static final int PARTS_AT_ONCE = 4;

    private final JdbcTemplate jdbc;

    Attachments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the content a few parts at a time, so that the memory never holds all of a large file. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(IncomingFile incoming) {
        try (var in = Files.newInputStream(incoming.content())) {
            store(incoming.file().attachmentId(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores what nobody is ever to open but to save it, and so needs to be of no certain type. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(UUID id, InputStream in) {
        var rows = new ArrayList<Object[]>();
        var position = 0;
        try {
            for (var part = in.readNBytes(PART_BYTES); part.length > 0; part = in.readNBytes(PART_BYTES)) {
                rows.add(new Object[] {id, position++, part});
                if (rows.size() == PARTS_AT_ONCE) {
                    insert(rows);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        insert(rows);
    }

    private void insert(List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("insert into attachment_part (attachment_id, position, content) values (?, ?, ?)", rows);
            rows.clear();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(StoredFile file) {
        jdbc.update("delete from attachment_part where attachment_id = ?", file.attachmentId());
    }

    /**
     * The content, fetched part by part as it is read: a reader on a slow line holds neither all of it nor a connection.
     */
    public InputStream open(StoredFile file) {
        return open(file.attachmentId(), file.size());
    }

    /** The content of this many bytes, fetched in the same way. */
    public InputStream open(UUID id, long size) {
        var parts = Math.ceilDiv(size, PART_BYTES);
        return new PartStream(parts, position -> part(id, position));
    }

    private byte[] part(UUID id, int position) {
        return jdbc
                .query(
                        "select content from attachment_part where attachment_id = ? and position = ?",
                        (row, number) -> row.getBytes(1),
                        id,
                        position)
                .stream()
                .findFirst()
                .orElseThrow(() -> new UncheckedIOException(new IOException("Removed while it was read")));
    }
}
