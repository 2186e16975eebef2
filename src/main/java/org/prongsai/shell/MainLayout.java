package org.prongsai.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.util.List;
import org.prongsai.audit.Change;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LanguageSwitch;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.MenuCount;
import org.prongsai.signin.OwnSignIns;

/** Menu on the side, title and controls above, the view in the middle; the menu shows what the role may open. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient AuthenticationContext authentication;
    private final transient OwnSignIns signIns;
    private final MainMenu menu;
    private final H1 title = new H1();
    private final Div viewControls = new Div();

    MainLayout(
            Installation installation,
            AuthenticationContext authentication,
            OwnSignIns signIns,
            ChangeFeed feed,
            List<MenuCount> counts,
            Clock clock) {
        this.authentication = authentication;
        this.signIns = signIns;
        menu = new MainMenu(counts, clock);
        setPrimarySection(Section.DRAWER);
        viewControls.addClassName("header-controls");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("menu.toggle"));
        var spacer = new Div();
        spacer.addClassName("header-space");
        addToNavbar(new SkipLink(), toggle, title, spacer, viewControls);
        addToNavbar(choices("wide-only"));
        if (authentication.isAuthenticated()) {
            addToNavbar(new UserMenu(authentication));
            LiveRefresh.of(this, feed, this::follow);
        }
        addToDrawer(brand(installation), menu, choices("narrow-only"));
        if (installation.isDemo()) {
            var ribbon = new Span(getTranslation("demo.ribbon"));
            ribbon.addClassName("demo-ribbon");
            addToDrawer(ribbon);
            addToNavbar(demoMark());
        }
    }

    /** Ends here what has been ended elsewhere, within seconds. */
    private void follow(List<Change> changes) {
        if (changes.stream().anyMatch(this::concernsReader)) {
            signIns.confirm();
        }
        menu.follow(changes);
    }

    private boolean concernsReader(Change change) {
        return (change.isOf("account") || change.isOf(OwnSignIns.OBJECT))
                && authentication
                        .getPrincipalName()
                        .filter(change.objectId()::equals)
                        .isPresent();
    }

    private static Component choices(String cssClass) {
        var choices = new Div(new LanguageSwitch(), new ThemeSwitch());
        choices.addClassNames("choices", cssClass);
        return choices;
    }

    private Component demoMark() {
        var mark = new Span(getTranslation("demo.mark"));
        mark.addClassNames("demo-ribbon", "demo-mark");
        return mark;
    }

    private Component brand(Installation installation) {
        var name = new Span(getTranslation("app.name"));
        name.addClassName("brand-name");
        var municipality = new Paragraph(installation.municipality());
        municipality.addClassName("quiet");
        var brand = new Div(name, municipality);
        brand.addClassName("brand");
        return brand;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        SkipLink.target(content);
        viewControls.removeAll();
        menu.count();
        if (content instanceof HasHeaderControls view) {
            viewControls.add(view.headerControls());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, loaded -> showTitle()));
    }

    /** Once the view has loaded, since its title may name what it loaded. */
    private void showTitle() {
        var heading = getContent() instanceof HasDynamicTitle view ? view.getPageTitle() : getTranslation("app.name");
        title.setText(heading);
    }
}
