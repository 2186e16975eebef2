package org.prongsai.review;

/** The measure of the next fiscal year by which a decline is answered. */
public sealed interface MeasureChoice {

    /** One that is planned already. */
    record Existing(long measureId) implements MeasureChoice {}

    /** One that comes about as a draft. */
    record Draft(String title) implements MeasureChoice {}
}
