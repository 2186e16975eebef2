package org.prongsai.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.StoredFile;

/**
 * A web page or a file that proves what a division reports.
 *
 * @param id identifier
 * @param assignmentId the part of a measure it belongs to
 * @param title what it is called: a title that was given, else the address or the name of the file
 * @param address http or https address, null for a file
 * @param file name, type and size, null for a web page
 * @param addedBy name shown of who added it; the username where it was just added or the account is gone
 * @param addedAt when that was
 */
public record EvidenceView(
        long id,
        long assignmentId,
        String title,
        @Nullable String address,
        @Nullable StoredFile file,
        String addedBy,
        Instant addedAt) {}
