package org.prongsai.report;

import java.io.InputStream;

/**
 * The file of an import, to be saved.
 *
 * @param name as it came
 * @param size in bytes
 * @param content its bytes, fetched while they are read; nothing needs to be closed
 */
public record ImportedFile(String name, long size, InputStream content) {}
