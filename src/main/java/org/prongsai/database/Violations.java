package org.prongsai.database;

import java.util.Locale;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.springframework.dao.DataIntegrityViolationException;

/** Tells what a database refused, in the same words for all databases. */
public final class Violations {

    private Violations() {}

    /** Whether there is another row of what may be there only once. */
    public static boolean isDuplicate(DataIntegrityViolationException e) {
        return e.getCause() instanceof ConstraintViolationException violation
                && violation.getKind() == ConstraintKind.UNIQUE;
    }

    /** Whether it was this constraint, in whatever letters the database writes its name. */
    public static boolean isOf(String constraint, DataIntegrityViolationException e) {
        return e.getCause() instanceof ConstraintViolationException violation
                && String.valueOf(violation.getConstraintName())
                        .toLowerCase(Locale.ROOT)
                        .contains(constraint);
    }
}
