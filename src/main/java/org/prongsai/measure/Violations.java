package org.prongsai.measure;

import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.springframework.dao.DataIntegrityViolationException;

/** Tells what a database refused, in the same words for all databases. */
final class Violations {

    private Violations() {}

    /** Whether there is another row of what may be there only once. */
    static boolean isDuplicate(DataIntegrityViolationException e) {
        return e.getCause() instanceof ConstraintViolationException violation
                && violation.getKind() == ConstraintKind.UNIQUE;
    }
}
