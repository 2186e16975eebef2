package org.prongsai.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.prongsai.review.ReviewTasks;
import org.prongsai.shared.ui.WorkSection;

/** What management asks of a head's divisions, among her work. */
@org.springframework.stereotype.Component
class AskedSection implements WorkSection {

    private final ReviewTasks tasks;

    AskedSection(ReviewTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<Component> read() {
        var asked = tasks.mine();
        return asked.isEmpty() ? Optional.empty() : Optional.of(new AskedList(asked));
    }
}
