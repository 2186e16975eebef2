package org.prongsai.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Stands still at 10:00 in Bangkok on 15 January 2026, in the fiscal year 2569, until a test moves it. */
public final class TestClock extends Clock {

    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private volatile Instant now = at(TODAY);

    /** Moves to 10:00 in Bangkok on that day. */
    public void set(LocalDate day) {
        now = at(day);
    }

    public void set(ZonedDateTime moment) {
        now = moment.toInstant();
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    void reset() {
        set(TODAY);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(BANGKOK).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return BANGKOK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
