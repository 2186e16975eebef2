package org.prongsai.measure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;

/** What a measure would change by being defined anew. */
record Redefinition(Measure before, MeasureDefinition after) {

    List<FieldChange> changes() {
        var fields = Stream.of(
                FieldChange.of("title", before.title(), after.title()),
                FieldChange.of("topic", before.topicNumber(), topic()),
                FieldChange.of("period", before.period(), after.period()),
                before.stepsChange(after.steps()));
        return Stream.concat(fields, before.linkList().changesTo(after.links()))
                .filter(FieldChange::isReal)
                .toList();
    }

    /** A paper that names no topic does not take it away. */
    @Nullable
    Integer topic() {
        return after.topic() == null ? before.topicNumber() : after.topic();
    }
}
