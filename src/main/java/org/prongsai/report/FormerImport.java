package org.prongsai.report;

import java.time.Instant;

/**
 * An import that was made.
 *
 * @param id identifier
 * @param report what it did
 * @param fileName the file it was
 * @param fileSize in bytes
 * @param sha256 of the file's content
 * @param madeBy name shown of who imported it; the username once the account is gone
 * @param madeAt when that was
 */
public record FormerImport(
        long id, ImportReport report, String fileName, long fileSize, String sha256, String madeBy, Instant madeAt) {}
