package org.prongsai.measure;

import java.time.Instant;

/**
 * A web page that proves what a division reports.
 *
 * @param assignmentId the part of a measure it belongs to
 * @param address http or https address
 * @param addedBy username of who added it
 * @param addedAt when that was
 */
public record EvidenceView(long assignmentId, String address, String addedBy, Instant addedAt) {}
