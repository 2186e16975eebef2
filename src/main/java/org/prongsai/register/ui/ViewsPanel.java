package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.prongsai.register.NamedView;
import org.prongsai.register.SavedViews;
import org.prongsai.shared.ui.Notices;
import org.prongsai.shared.ui.TextLimit;

/** The reader's own saved views, and a field that keeps what is shown as another. */
class ViewsPanel extends Composite<Div> {

    private static final int LONGEST_NAME = 100;

    private final SavedViews views;
    private final Supplier<String> look;
    private final Consumer<Long> open;
    private final Div lines = new Div();
    private final TextField name = new TextField(getTranslation("view.name"));

    /**
     * @param look the look of the list at this moment, as an address says it
     * @param open asked to show a view
     */
    ViewsPanel(SavedViews views, Supplier<String> look, Consumer<Long> open) {
        this.views = views;
        this.look = look;
        this.open = open;
        TextLimit.tell(name, LONGEST_NAME);
        var save = new Button(getTranslation("view.save"), click -> save());
        save.addClickShortcut(Key.ENTER).listenOn(name);
        var form = new Div(name, save);
        form.addClassName("inline-form");
        lines.addClassName("view-lines");
        getContent().addClassName("views-panel");
        getContent().add(lines, form, quiet("view.share"));
        showLines();
    }

    private void save() {
        if (!TextLimit.require(name, LONGEST_NAME)) {
            return;
        }
        var saved = views.save(name.getValue(), look.get());
        Notices.saved(getTranslation("view.saved", saved.name()));
        open.accept(saved.id());
    }

    private void showLines() {
        lines.removeAll();
        var mine = views.mine();
        mine.forEach(view -> lines.add(line(view)));
        if (mine.isEmpty()) {
            lines.add(quiet("view.none"));
        }
    }

    private Component line(NamedView view) {
        var opening = new Button(view.name(), click -> open.accept(view.id()));
        opening.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var line = new Div(
                opening,
                button(VaadinIcon.REFRESH, "view.replace", view, () -> replace(view)),
                button(VaadinIcon.PENCIL, "view.rename", view, () -> rename(view)),
                button(VaadinIcon.TRASH, "view.delete", view, () -> delete(view)));
        line.addClassName("view-line");
        return line;
    }

    private Button button(VaadinIcon icon, String labelKey, NamedView view, Runnable work) {
        var button = new Button(icon.create(), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        var label = getTranslation(labelKey, view.name());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void replace(NamedView view) {
        views.replace(view.id(), view.version(), look.get());
        Notices.saved(getTranslation("view.saved", view.name()));
        showLines();
    }

    private void rename(NamedView view) {
        new RenameDialog(view.name(), LONGEST_NAME, name -> {
                    views.rename(view.id(), view.version(), name);
                    showLines();
                })
                .open();
    }

    private void delete(NamedView view) {
        new DeleteViewDialog(view.name(), () -> {
                    views.delete(view.id(), view.version());
                    Notices.saved(getTranslation("view.deleted", view.name()));
                    showLines();
                })
                .open();
    }

    private Paragraph quiet(String key) {
        var paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
