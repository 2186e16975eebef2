package org.prongsai.audit;

/** What was done to an object. */
public enum AuditAction {
    CREATED,
    CHANGED,
    REMOVED,
    IMPORTED
}
