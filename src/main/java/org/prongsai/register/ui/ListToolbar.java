package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.prongsai.measure.Grouping;
import org.prongsai.measure.MeasureOverview;

/** Above the list: how much there is of it, how it is put together, and what it looks like. */
class ListToolbar extends Composite<Div> {

    private final Span count = new Span();
    private final Span named = new Span();
    private final Select<Grouping> grouping = new Select<>();
    private final Button open = new Button(getTranslation("group.open.all"));
    private final Button close = new Button(getTranslation("group.close.all"));

    ListToolbar(
            Button choose,
            Consumer<Grouping> group,
            Consumer<Expansion> expand,
            PopoverButton columns,
            PopoverButton views,
            ExportButton export,
            Runnable help) {
        count.getElement().setAttribute("role", "status");
        count.addClassNames("list-count", "quiet");
        named.addClassNames("list-count", "quiet");
        grouping.setAriaLabel(getTranslation("group.by"));
        grouping.setItems(Grouping.values());
        grouping.setItemLabelGenerator(g -> getTranslation("group.by." + g.name()));
        grouping.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                group.accept(change.getValue());
            }
        });
        open.addClickListener(click -> expand.accept(Expansion.ALL));
        close.addClickListener(click -> expand.accept(Expansion.NONE));
        var keys = new Button(VaadinIcon.KEYBOARD_O.create(), click -> help.run());
        keys.setAriaLabel(getTranslation("keys"));
        keys.setTooltipText(getTranslation("keys"));
        keys.addClassNames("keys-button", "wide-only");
        for (var button : new Button[] {open, close, keys}) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        }
        var space = new Div();
        space.addClassName("header-space");
        columns.addClassNames("columns-button", "wide-only");
        views.addClassName("views-button");
        getContent().addClassName("list-toolbar");
        getContent().add(count, named, space, choose, grouping, open, close, views, columns, export, keys);
    }

    void show(Grouping shown, MeasureOverview overview) {
        grouping.setValue(shown);
        count.setText(getTranslation("measure.count", overview.measures(), overview.rows()));
        var groups = overview.groups().size() > 1;
        open.setVisible(groups);
        close.setVisible(groups);
    }

    /** Says which saved view is open; empty for none. */
    void nameView(String text) {
        named.setText(text);
    }
}
