package org.prongsai.measure;

import jakarta.persistence.Embeddable;

/** Kept with a measure, so that lists are counted by measures instead of by parts, and sorted without looking links up. */
@Embeddable
class ListFigures {

    /** How many divisions take part. */
    private int partCount;

    /** The lowest of its indicators. */
    private int firstIndicator;

    protected ListFigures() {}

    ListFigures(int partCount) {
        this.partCount = partCount;
    }

    /** @return whether there are more or fewer than before */
    boolean countParts(int parts) {
        var before = partCount;
        partCount = parts;
        return parts != before;
    }

    void answer(LinkList links) {
        firstIndicator = links.firstIndicator();
    }

    int partCount() {
        return partCount;
    }

    int firstIndicator() {
        return firstIndicator;
    }
}
