package org.prongsai.measure;

/** A part to be changed, and whether the address that is to prove it is there already. */
record BulkTarget(EvidencePlace place, boolean hasEvidence) {

    Assignment part() {
        return place.part();
    }
}
