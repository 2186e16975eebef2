package org.prongsai.shared;

import java.time.ZoneId;

/** The time by which municipalities live, wherever the server stands. */
public final class ThaiTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private ThaiTime() {}
}
