package org.prongsai.measure;

/** A part to be changed, and whether the address that is to prove it is there already. */
record BulkTarget(Assignment part, boolean hasEvidence) {}
