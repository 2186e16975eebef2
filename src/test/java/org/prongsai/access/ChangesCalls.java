package org.prongsai.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.ChangesSince;
import org.springframework.context.ApplicationContext;

/** What has changed, seen from today. */
final class ChangesCalls implements ServiceCalls {

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var changes = application.getBean(ChangesSince.class);
        var parts = application.getBean(AssignmentService.class);
        return Map.of(
                "ChangesSince.of", () -> changes.of(List.of(setting.part()), List.of(), Instant.EPOCH),
                "AssignmentService.olderHistory", () -> parts.olderHistory(setting.part(), 1));
    }
}
