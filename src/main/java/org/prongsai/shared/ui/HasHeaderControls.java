package org.prongsai.shared.ui;

import com.vaadin.flow.component.Component;

/** A view that wants its own controls, such as the year, in the page header. */
public interface HasHeaderControls {

    Component headerControls();
}
