package org.prongsai.publication;

import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.StoredFile;

/**
 * What a paper is made from as a document.
 *
 * @param file the municipality's own template; null where it is the delivered one
 * @param version the version that was seen
 */
public record TemplateView(PaperKind kind, @Nullable StoredFile file, int version) {}
