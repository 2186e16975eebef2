package org.prongsai.audit;

import java.time.Instant;
import java.util.List;

/**
 * One event in the history of an object.
 *
 * @param at when, as an instant in UTC
 * @param actor username of who did it
 * @param action what was done
 * @param changes the fields that changed
 */
public record HistoryLine(Instant at, String actor, AuditAction action, List<FieldChange> changes) {}
