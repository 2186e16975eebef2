package org.prongsai.measure;

import java.io.InputStream;
import org.prongsai.attachment.StoredFile;

/**
 * A file of evidence to be read.
 *
 * @param file name, type and size
 * @param content its bytes, fetched while they are read; nothing needs to be closed
 */
public record EvidenceFile(StoredFile file, InputStream content) {}
