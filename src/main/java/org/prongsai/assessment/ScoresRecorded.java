package org.prongsai.assessment;

/**
 * What recording scores came to.
 *
 * @param added scores that were not there before
 * @param changed scores that had another value
 * @param same scores left as they were
 */
public record ScoresRecorded(int added, int changed, int same) {}
