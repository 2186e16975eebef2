package org.prongsai.access;

import java.util.Map;
import java.util.Objects;
import org.prongsai.assessment.FrameworkEditor;
import org.prongsai.assessment.FrameworkService;
import org.prongsai.security.SystemUser;
import org.springframework.context.ApplicationContext;

/** The rules by which a year is assessed. */
final class FrameworkCalls implements ServiceCalls {

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var service = application.getBean(FrameworkService.class);
        var editor = application.getBean(FrameworkEditor.class);
        SystemUser.call(() -> {
            editor.copy(2600);
            return 2600;
        });
        var sheet = SystemUser.call(() -> service.sheet(2567));
        var version = Objects.requireNonNull(sheet.version());
        var draft = sheet.draft();
        return Map.of(
                "FrameworkService.sheet", () -> service.sheet(2568),
                "FrameworkService.years", service::years,
                "FrameworkService.history", () -> service.history(2568),
                "FrameworkService.problems", () -> service.problems(2567, draft),
                "FrameworkEditor.preview", () -> editor.preview(2567, draft),
                "FrameworkEditor.save", () -> editor.save(2567, draft, version),
                "FrameworkEditor.copy", () -> editor.copy(2610),
                "FrameworkEditor.obstacle", () -> editor.obstacle(2567),
                "FrameworkEditor.delete", () -> editor.delete(2600, 0));
    }
}
