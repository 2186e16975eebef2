package org.prongsai.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which declines management has to look at, and how bad they are. The limits are this application's own, not official
 * ones, apart from 85, below which an instrument costs the rating "good pass".
 *
 * @param threshold a drop counts when it is larger than this, in points; 0, the default, counts any drop
 * @param marked a drop is marked from here on, in points; 5 by default
 * @param severe a drop is severe from here on, in points; 10 by default
 * @param floor a drop that counts is severe, too, if it leads from this score or more to below; 85 by default
 */
@ConfigurationProperties("prongsai.decline")
public record DeclineSettings(
        @DefaultValue("0") BigDecimal threshold,
        @DefaultValue("5") BigDecimal marked,
        @DefaultValue("10") BigDecimal severe,
        @DefaultValue("85") BigDecimal floor) {

    public DeclineSettings {
        if (threshold.signum() < 0 || marked.compareTo(threshold) < 0 || severe.compareTo(marked) < 0) {
            throw new IllegalArgumentException("prongsai.decline: 0 <= threshold <= marked <= severe is needed");
        }
    }

    /** How bad a change is; null where it is no decline that counts. */
    public @Nullable Severity severityOf(ScoreChange change) {
        var earlier = change.earlier();
        var later = change.later();
        if (earlier == null || later == null) {
            return null;
        }
        var drop = earlier.subtract(later);
        if (drop.compareTo(threshold) <= 0) {
            return null;
        }
        if (drop.compareTo(severe) >= 0 || earlier.compareTo(floor) >= 0 && later.compareTo(floor) < 0) {
            return Severity.SEVERE;
        }
        return drop.compareTo(marked) >= 0 ? Severity.MARKED : Severity.SLIGHT;
    }
}
