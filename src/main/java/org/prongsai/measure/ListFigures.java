package org.prongsai.measure;

import jakarta.persistence.Embeddable;

/** Kept with a measure, so that lists are counted by measures instead of by parts, and sorted without looking links up. */
@Embeddable
class ListFigures {

    /** How many divisions take part. */
    private int partCount;

    /** Whether one of them leads. */
    private boolean led;

    /** The lowest of its indicators. */
    private int firstIndicator;

    protected ListFigures() {}

    /** Those of a measure about to be stored. */
    ListFigures(MeasureDefinition definition) {
        count(definition);
    }

    boolean count(MeasureDefinition definition) {
        return count(definition.divisionIds().size(), definition.leadDivisionId() != null);
    }

    /** @return whether anything is different from before */
    boolean count(int parts, boolean withLead) {
        var different = parts != partCount || withLead != led;
        partCount = parts;
        led = withLead;
        return different;
    }

    /** Takes over what was counted for the measure that is carried on. */
    void count(ListFigures before) {
        count(before.partCount, before.led);
    }

    void answer(LinkList links) {
        firstIndicator = links.firstIndicator();
    }

    int firstIndicator() {
        return firstIndicator;
    }
}
