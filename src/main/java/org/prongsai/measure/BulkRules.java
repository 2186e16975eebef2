package org.prongsai.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.audit.FieldChange;
import org.prongsai.measure.BulkResult.Line;
import org.prongsai.measure.BulkResult.Verdict;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Says of each of many parts what a change would do to it, by the rules of a single change; in one statement. */
@Component
class BulkRules {

    private final WritableParts parts;
    private final EvidenceSettings settings;
    private final CurrentUser currentUser;

    BulkRules(WritableParts parts, EvidenceSettings settings, CurrentUser currentUser) {
        this.parts = parts;
        this.settings = settings;
        this.currentUser = currentUser;
    }

    /** What a change would do to a part: to its progress, and whether it adds the proof. */
    record Effect(List<FieldChange> progress, boolean proves) {

        boolean isNothing() {
            return progress.isEmpty() && !proves;
        }
    }

    /** What would become of each part. */
    List<Line> foresee(Map<Long, Integer> versions, BulkChange change) {
        return judge(versions, change, found(versions, change, parts::readBulkTargets), (target, effect) -> {});
    }

    /** @param possible told of every part that breaks no rule and would not stay as it is, to be written */
    List<Line> judge(Map<Long, Integer> versions, BulkChange change, BiConsumer<BulkTarget, Effect> possible) {
        return judge(versions, change, found(versions, change, parts::bulkTargets), possible);
    }

    private List<Line> judge(
            Map<Long, Integer> versions,
            BulkChange change,
            List<BulkTarget> targets,
            BiConsumer<BulkTarget, Effect> possible) {
        var found =
                targets.stream().collect(Collectors.toMap(each -> each.part().id(), Function.identity()));
        return versions.entrySet().stream()
                .map(seen -> {
                    var target = found.get(seen.getKey());
                    return target == null ? Line.gone(seen.getKey()) : line(target, seen.getValue(), change, possible);
                })
                .toList();
    }

    private static List<BulkTarget> found(
            Map<Long, Integer> versions,
            BulkChange change,
            BiFunction<Collection<Long>, String, List<BulkTarget>> read) {
        if (versions.isEmpty()) {
            return List.of();
        }
        return read.apply(versions.keySet(), change.hash());
    }

    private Line line(BulkTarget target, int version, BulkChange change, BiConsumer<BulkTarget, Effect> possible) {
        var part = target.part();
        var measure = target.place().measure();
        try {
            var effect = effect(target, version, change);
            if (effect.isNothing()) {
                return Line.of(part, measure, Verdict.UNCHANGED);
            }
            possible.accept(target, effect);
            return Line.of(part, measure, Verdict.CHANGED);
        } catch (OptimisticLockingFailureException overtaken) {
            return Line.refused(part, measure, new RefusedException("bulk.refused.overtaken"));
        } catch (RefusedException refusal) {
            return Line.refused(part, measure, refusal);
        }
    }

    private Effect effect(BulkTarget target, int version, BulkChange change) {
        var place = target.place();
        var part = target.part();
        if (!currentUser.access().heads(part.divisionId())) {
            throw new RefusedException("bulk.refused.division");
        }
        place.requireOpenYear();
        var report = change.on(part, version);
        if (!change.isEvidenceOnly() && !change.proves()) {
            settings.check(part, report.status());
        }
        var proves = change.proves() && !target.hasEvidence();
        if (proves) {
            place.requireRoom();
        }
        return new Effect(change.isEvidenceOnly() ? List.of() : part.foresee(report), proves);
    }
}
