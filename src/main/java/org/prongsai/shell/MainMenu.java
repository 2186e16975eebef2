package org.prongsai.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.Change;
import org.prongsai.shared.ui.MenuCount;

/** The views that the role may open, some with the number of what waits there for this person. */
class MainMenu extends SideNav {

    private static final int MOST_SHOWN = 999;

    /** Changes are followed; what comes with time alone, such as a deadline that passes, is counted again after this. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final transient Map<MenuCount, SideNavItem> counted = new LinkedHashMap<>();
    private final transient Clock clock;
    private Instant countedAt = Instant.EPOCH;

    MainMenu(List<MenuCount> counts, Clock clock) {
        this.clock = clock;
        getElement().setAttribute("aria-label", getTranslation("menu.main"));
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var item = new MenuItem(getTranslation(entry.title()), entry.path());
            counts.stream()
                    .filter(count -> leadsTo(entry.path(), count.route()))
                    .forEach(count -> counted.put(count, item));
            addItem(item);
        }
    }

    private static boolean leadsTo(String path, String route) {
        return path.equals(route) || path.equals("/" + route);
    }

    /** Counts where that is due, in a request of its own, so that nobody waits for the counts to see the page. */
    void count() {
        if (isDue()) {
            getElement().executeJs("return true").then(shown -> showCounts());
        }
    }

    boolean isDue() {
        return countedAt.plus(FRESH).isBefore(clock.instant());
    }

    void showCounts() {
        countedAt = clock.instant();
        counted.forEach(this::show);
    }

    /** Counts anew what others may have altered. */
    void follow(List<Change> changes) {
        counted.forEach((count, item) -> {
            if (changes.stream().anyMatch(count::concerns)) {
                show(count, item);
            }
        });
    }

    private void show(MenuCount count, SideNavItem item) {
        item.setSuffixComponent(badge(count.count(), count.isUrgent()));
    }

    private @Nullable Component badge(long number, boolean urgent) {
        if (number == 0) {
            return null;
        }
        var badge = new Span(number > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(number));
        badge.addClassName("menu-count");
        badge.setClassName("calm", !urgent);
        badge.getElement().setAttribute("title", getTranslation(urgent ? "menu.count" : "menu.count.others", number));
        return badge;
    }
}
