package org.prongsai.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.StoredFile;

/**
 * A paper that was published.
 *
 * @param id identifier
 * @param year Buddhist fiscal year
 * @param file name, type and size
 * @param sha256 of its content, by which anybody can tell whether a copy is the same
 * @param publishedOn the day it names; null where it names none
 * @param address the web page it names; empty where it names none
 * @param madeBy name shown of who published it; the username once the account is gone
 * @param madeAt when that was
 */
public record PublishedView(
        long id,
        int year,
        PaperKind kind,
        StoredFile file,
        String sha256,
        @Nullable LocalDate publishedOn,
        String address,
        String madeBy,
        Instant madeAt) {}
