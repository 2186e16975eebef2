package org.prongsai.audit;

/** What was done to an object. */
public enum AuditAction {
    CREATED,
    CHANGED,
    REMOVED,
    IMPORTED,
    EXPORTED,
    UNDONE,
    SIGNED_IN,
    SIGNED_OUT,
    SIGN_IN_FAILED
}
