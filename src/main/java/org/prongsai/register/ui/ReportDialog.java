package org.prongsai.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.shared.ui.UnsavedDialog;

/** Reports progress without leaving the list. */
class ReportDialog extends Dialog {

    ReportDialog(
            String title,
            AssignmentService service,
            AssignmentState state,
            @Nullable AssignmentStatus chosen,
            Runnable done) {
        setHeaderTitle(title);
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var editor = new ProgressEditor(service, state, () -> {
            close();
            done.run();
        });
        editor.leadTo(title, "");
        var closing = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> leave(editor));
        closing.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        closing.setAriaLabel(getTranslation("action.close"));
        getHeader().add(closing);
        if (chosen != null) {
            editor.choose(chosen);
        }
        add(editor);
    }

    private void leave(ProgressEditor editor) {
        if (editor.hasUnsavedText()) {
            new UnsavedDialog(() -> {
                        editor.forget();
                        close();
                    })
                    .open();
        } else {
            close();
        }
    }
}
