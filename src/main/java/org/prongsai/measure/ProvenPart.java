package org.prongsai.measure;

/** A piece of evidence with the part that it proves. */
record ProvenPart(Evidence evidence, Assignment part, Measure measure) {}
