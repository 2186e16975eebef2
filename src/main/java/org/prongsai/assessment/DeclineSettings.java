package org.prongsai.assessment;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of {@link DeclineRule}. They are this application's own, not official ones.
 *
 * @param threshold a drop counts when it is larger than this, in points; 0, the default, counts any drop
 * @param marked a drop is marked from here on, in points; 5 by default
 * @param severe a drop is severe from here on, in points; 10 by default
 * @param crossing how severe a drop is at least that leads below what a rating asks for; marked by default
 * @param repeated how severe a drop is at least that follows another one; marked by default
 * @param still a score stands still that moved by no more than this, in points; 0.50 by default
 * @param standing how severe it is to stand still below the target; slight by default
 */
@ConfigurationProperties("prongsai.decline")
public record DeclineSettings(
        @DefaultValue("0") BigDecimal threshold,
        @DefaultValue("5") BigDecimal marked,
        @DefaultValue("10") BigDecimal severe,
        @DefaultValue("marked") Severity crossing,
        @DefaultValue("marked") Severity repeated,
        @DefaultValue("0.50") BigDecimal still,
        @DefaultValue("slight") Severity standing) {

    public DeclineSettings {
        if (threshold.signum() < 0 || marked.compareTo(threshold) < 0 || severe.compareTo(marked) < 0) {
            throw new IllegalArgumentException("prongsai.decline: 0 <= threshold <= marked <= severe is needed");
        }
        if (still.signum() < 0) {
            throw new IllegalArgumentException("prongsai.decline.still must not be negative");
        }
    }
}
