package org.prongsai.signin;

import java.time.Duration;

/**
 * How long one waits after failures: not at all after a few, then twice as long each time.
 *
 * @param free failures without a wait
 * @param longest where the growing ends
 */
record Delay(int free, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var grown = Duration.ofSeconds(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
