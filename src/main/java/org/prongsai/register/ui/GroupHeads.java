package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import org.prongsai.measure.MeasureGroup;

/** The lines of the list that name a group and count its rows. */
class GroupHeads {

    private final Component list;

    GroupHeads(Component list) {
        this.list = list;
    }

    /** The head of a group, wider than its cell. */
    Renderer<ListLine> cell() {
        return LitRenderer.<ListLine>of("""
                        ${item.name ? html`<span class="group-head"><span aria-hidden="true">${item.mark}</span>
                        <b title="${item.name}">${item.name}</b> <span class="quiet">${item.counts}</span>
                        <span class="visually-hidden">${item.hint}</span></span>` : ''}""")
                .withProperty("mark", line -> line instanceof ListLine.Head head && head.open() ? "▾" : "▸")
                .withProperty("name", line -> line instanceof ListLine.Head head ? name(head.group()) : "")
                .withProperty("counts", line -> line instanceof ListLine.Head head ? counts(head.group()) : "")
                .withProperty("hint", line -> line instanceof ListLine.Head head ? hint(head) : "");
    }

    private String name(MeasureGroup group) {
        if (group.measure() != null) {
            return group.measure();
        }
        return group.division() == null
                ? list.getTranslation("group.nobody")
                : group.division().in(UI.getCurrent().getLocale());
    }

    private String counts(MeasureGroup group) {
        var unit = group.measure() == null ? "group.measures" : "group.parts";
        var counts = list.getTranslation(unit, group.rows()) + " · "
                + list.getTranslation("group.completed", group.completed());
        return group.overdue() == 0 ? counts : counts + " · " + list.getTranslation("group.overdue", group.overdue());
    }

    private String hint(ListLine.Head head) {
        return list.getTranslation(head.open() ? "group.open" : "group.closed");
    }
}
