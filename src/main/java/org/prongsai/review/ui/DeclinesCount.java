package org.prongsai.review.ui;

import org.prongsai.audit.Change;
import org.prongsai.review.ReviewTasks;
import org.prongsai.shared.ui.MenuCount;
import org.springframework.stereotype.Component;

/** Declines of which management has taken no note yet. */
@Component
class DeclinesCount implements MenuCount {

    private final ReviewTasks tasks;

    DeclinesCount(ReviewTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String route() {
        return DeclinesNavigation.ROUTE;
    }

    @Override
    public long count() {
        return tasks.newDeclines();
    }

    @Override
    public boolean concerns(Change change) {
        return mayShow(change);
    }

    /** Whether something may have fallen, or been decided on. */
    static boolean mayShow(Change change) {
        return change.isOf("declineReview") || change.isOf("score");
    }
}
