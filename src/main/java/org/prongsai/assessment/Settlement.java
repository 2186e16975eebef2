package org.prongsai.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;

/** Who lets a printed difference stand, when and why, and how many points the scores made at that time. */
@Embeddable
record Settlement(
        @Column(name = "settled_points", precision = 6, scale = 2)
        BigDecimal points,

        @Column(name = "settled_reason") String reason,
        @Column(name = "settled_by") String username,
        @Column(name = "settled_at") Instant moment) {}
