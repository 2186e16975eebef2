package org.prongsai.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * A finding as it is stored. The names of reasons and places are in the database, so they stay.
 *
 * @param arguments one below the other
 */
@Embeddable
record KeptFinding(
        @Enumerated(EnumType.STRING) FindingReason reason,
        int lineNumber,
        @Enumerated(EnumType.STRING) Column place,
        String arguments) {

    static KeptFinding of(Finding finding) {
        return new KeptFinding(
                finding.reason(),
                finding.line(),
                finding.column(),
                String.join(
                        "\n",
                        finding.arguments().stream()
                                .map(argument -> argument.replace('\n', ' '))
                                .toList()));
    }

    Finding toFinding() {
        return new Finding(
                reason, lineNumber, place, arguments.isEmpty() ? List.of() : List.of(arguments.split("\n", -1)));
    }
}
