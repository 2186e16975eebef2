package org.prongsai.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What else is asked of a head, shown above the parts of her divisions; a bean for each kind. */
@FunctionalInterface
public interface WorkSection {

    /** What is asked of the acting person at this moment; empty where nothing is. */
    Optional<Component> read();
}
