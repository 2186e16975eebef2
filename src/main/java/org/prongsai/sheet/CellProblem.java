package org.prongsai.sheet;

import java.util.List;

/**
 * Why a cell is not taken.
 *
 * @param column key of its column
 * @param messageKey of the message that says why, and what to do
 * @param arguments of that message
 */
public record CellProblem(String column, String messageKey, List<String> arguments) {

    public CellProblem {
        arguments = List.copyOf(arguments);
    }
}
