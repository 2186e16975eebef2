package org.prongsai.access;

import java.util.List;
import java.util.Map;
import org.prongsai.register.Density;
import org.prongsai.register.ListLayouts;
import org.prongsai.register.ListSettings;
import org.prongsai.register.SavedViews;
import org.springframework.context.ApplicationContext;

/** How people have the list of measures; each calls for a view of her own. */
final class RegisterCalls implements ServiceCalls {

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var layouts = application.getBean(ListLayouts.class);
        var views = application.getBean(SavedViews.class);
        var settings = new ListSettings(Density.COMFORTABLE, false, List.of());
        return Map.of(
                "ListLayouts.mine",
                layouts::mine,
                "ListLayouts.save",
                () -> layouts.save(settings),
                "SavedViews.mine",
                views::mine,
                "SavedViews.find",
                () -> views.find(1),
                "SavedViews.save",
                () -> views.save("ของฉัน", ""),
                "SavedViews.rename",
                () -> views.rename(views.save("ของฉัน", "").id(), 0, "อื่น"),
                "SavedViews.replace",
                () -> views.replace(views.save("ของฉัน", "").id(), 0, "q=x"),
                "SavedViews.delete",
                () -> views.delete(views.save("ของฉัน", "").id(), 0));
    }
}
