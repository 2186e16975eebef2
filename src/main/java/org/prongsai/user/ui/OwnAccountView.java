package org.prongsai.user.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.signin.OwnSignIns;
import org.prongsai.user.OwnPassword;

/** One's own password, and where one is signed in. */
@Route("account")
@PermitAll
class OwnAccountView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final SignInsCard signIns;

    OwnAccountView(OwnPassword password, OwnSignIns service, ChangeFeed feed) {
        signIns = new SignInsCard(service);
        getContent().addClassName("page");
        getContent().add(new PasswordCard(password, signIns::refresh), signIns);
        LiveRefresh.of(this, feed, changes -> {
            if (changes.stream().anyMatch(change -> change.isOf(OwnSignIns.OBJECT))) {
                signIns.refresh();
            }
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        signIns.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }
}
