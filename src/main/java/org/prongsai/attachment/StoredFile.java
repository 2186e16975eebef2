package org.prongsai.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What is known of a file whose content {@link Attachments} keep, to be embedded where the file belongs.
 *
 * @param attachmentId where the content is
 * @param name its name, safe to show and to save under
 * @param type by its content
 * @param size in bytes
 */
@Embeddable
public record StoredFile(
        UUID attachmentId,
        @Column(name = "file_name") String name,

        @Enumerated(EnumType.STRING) @Column(name = "file_type")
        FileType type,

        @Column(name = "file_size") long size) {}
