package org.prongsai.measure;

/**
 * How far the divisions are with their parts of a year's measures.
 *
 * @param year Buddhist year
 * @param notStarted parts not begun
 * @param inProgress parts under way
 * @param completed parts completed
 * @param unable parts that could not be carried out
 * @param unproven completed parts without evidence; counted as completed as well
 */
public record YearWork(int year, long notStarted, long inProgress, long completed, long unable, long unproven) {

    /** Whether nothing is left to do or to prove. */
    public boolean isFinished() {
        return notStarted + inProgress + unproven == 0;
    }
}
