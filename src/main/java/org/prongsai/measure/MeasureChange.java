package org.prongsai.measure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.HistoryLine;
import org.prongsai.fiscalyear.Period;

/**
 * What has changed in the plan of a measure since a moment.
 *
 * @param isNew whether the measure did not exist then
 * @param title title at that moment, null where it is the same now
 * @param period days at that moment, null where they are the same now
 * @param isReal whether anything at all is planned otherwise now
 */
public record MeasureChange(
        boolean isNew, @Nullable String title, @Nullable Period period, boolean isReal) {

    /** What did not exist then has no plan of then. */
    private static final MeasureChange NEW = new MeasureChange(true, null, null, true);

    /** @param lines the events since then, oldest first */
    static MeasureChange of(List<HistoryLine> lines) {
        var net = NetChanges.of(lines);
        if ("".equals(net.before("title"))) {
            return NEW;
        }
        var period = Optional.ofNullable(net.before("period")).flatMap(Period::parse);
        return new MeasureChange(
                false, net.before("title"), period.orElse(null), !net.before().isEmpty());
    }

    /** Key of the word for it, beside what old values themselves tell. */
    public String word() {
        return isNew ? "since.new" : isReal ? "since.planned" : "since.restored";
    }
}
