package org.prongsai.shell;

import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.sidenav.SideNavItem;

/** A view in the menu. It holds no others, so that no browser has to tell whether they are shown. */
class MenuItem extends SideNavItem {

    MenuItem(String label, String path) {
        super(label, path);
    }

    @Override
    @Synchronize({})
    public boolean isExpanded() {
        return super.isExpanded();
    }
}
