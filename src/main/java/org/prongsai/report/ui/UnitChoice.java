package org.prongsai.report.ui;

import org.jspecify.annotations.Nullable;
import org.prongsai.division.DivisionView;

/**
 * What can become of a name that no unit has.
 *
 * @param unit the unit that it means; null where it means none
 * @param added whether it becomes a unit; else it is left out unless it means one
 */
record UnitChoice(@Nullable DivisionView unit, boolean added) {

    static final UnitChoice LEFT_OUT = new UnitChoice(null, false);
    static final UnitChoice ADDED = new UnitChoice(null, true);

    static UnitChoice of(DivisionView unit) {
        return new UnitChoice(unit, false);
    }
}
