package org.prongsai.fiscalyear;

/**
 * A fiscal year that the installation keeps.
 *
 * @param year Buddhist year
 * @param state where it stands
 */
public record YearView(int year, YearState state) {

    public boolean isOpen() {
        return state == YearState.OPEN;
    }

    public boolean isClosed() {
        return state == YearState.CLOSED;
    }
}
