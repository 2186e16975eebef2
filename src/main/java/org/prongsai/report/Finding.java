package org.prongsai.report;

import java.util.List;

/**
 * Something a person should know about how the report was read.
 *
 * @param line line of the file, from 1; 0 where it is about the whole report
 * @param arguments what the reason says it carries, as text
 */
public record Finding(FindingReason reason, int line, Column column, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public FindingKind kind() {
        return reason.kind();
    }
}
