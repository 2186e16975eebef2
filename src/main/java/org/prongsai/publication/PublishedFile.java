package org.prongsai.publication;

import java.io.InputStream;
import org.prongsai.attachment.StoredFile;

/**
 * A published paper to be read.
 *
 * @param file name, type and size
 * @param content its bytes, fetched while they are read; nothing needs to be closed
 */
public record PublishedFile(StoredFile file, InputStream content) {}
