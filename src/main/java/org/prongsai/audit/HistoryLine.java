package org.prongsai.audit;

import java.time.Instant;
import java.util.List;

/**
 * One event in the history of an object.
 *
 * @param at when, as an instant in UTC
 * @param actor username of who did it
 * @param actorName name shown of who did it; the username where the account no longer exists
 * @param action what was done
 * @param changes the fields that changed
 */
public record HistoryLine(Instant at, String actor, String actorName, AuditAction action, List<FieldChange> changes) {}
