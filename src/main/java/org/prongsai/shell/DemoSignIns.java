package org.prongsai.shell;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** The names to sign in with while only demo data is shown. */
class DemoSignIns extends DescriptionList {

    DemoSignIns() {
        addClassName("demo-accounts");
        account("admin");
        account("clerk");
        account("finance");
        account("works");
        account("mayor");
    }

    private void account(String username) {
        add(new Term(username), new Description(getTranslation("login.demo." + username)));
    }
}
