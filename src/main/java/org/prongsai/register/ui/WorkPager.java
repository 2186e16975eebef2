package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Leads through the pages of a heap; not shown where there is only one. */
class WorkPager extends Composite<Nav> {

    static final int SIZE = 20;

    private final Span range = new Span();
    private final Button previous;
    private final Button next;
    private int page = 1;

    WorkPager(IntConsumer go) {
        previous = new Button("‹ " + getTranslation("work.page.previous"), click -> go.accept(page - 1));
        next = new Button(getTranslation("work.page.next") + " ›", click -> go.accept(page + 1));
        range.addClassName("quiet");
        getContent().addClassNames("work-pager");
        getContent().getElement().setAttribute("aria-label", getTranslation("work.pages"));
        getContent().add(previous, range, next);
    }

    static int offset(int page) {
        return (page - 1) * SIZE;
    }

    /** The last page that has anything, from 1. */
    static int last(long count) {
        return Math.toIntExact(Math.max(1, (count + SIZE - 1) / SIZE));
    }

    void show(int shown, long count) {
        page = shown;
        getContent().setVisible(count > SIZE);
        previous.setEnabled(page > 1);
        next.setEnabled(page < last(count));
        range.setText(getTranslation("work.page.range", offset(page) + 1, Math.min(count, (long) page * SIZE), count));
    }
}
