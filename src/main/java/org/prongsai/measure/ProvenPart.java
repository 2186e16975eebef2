package org.prongsai.measure;

import org.prongsai.fiscalyear.YearState;

/** A piece of evidence with the part that it proves and the state of its year. */
record ProvenPart(Evidence evidence, Assignment part, Measure measure, YearState state) {}
