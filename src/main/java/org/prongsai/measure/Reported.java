package org.prongsai.measure;

/**
 * A report of progress that is stored.
 *
 * @param state the part as it stands now
 * @param undo takes the report back; of size 0 where it said what was stored already
 */
public record Reported(AssignmentState state, UndoTicket undo) {}
