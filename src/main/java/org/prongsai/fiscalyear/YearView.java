package org.prongsai.fiscalyear;

/**
 * A fiscal year that the installation keeps.
 *
 * @param year Buddhist year
 * @param state where it stands
 * @param version to be handed back with the next move
 */
public record YearView(int year, YearState state, int version) {

    public boolean isOpen() {
        return state == YearState.OPEN;
    }

    public boolean isClosed() {
        return state == YearState.CLOSED;
    }
}
