package org.prongsai.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.prongsai.measure.AssignmentState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.shared.ui.BuddhistDates;

/** Somebody reported in between: shows both reports field by field, and saves what the user decides on top of theirs. */
class ConflictDialog extends Dialog {

    private final AssignmentState theirs;
    private final transient Consumer<StatusChange> save;
    private final transient Runnable takeTheirs;
    private final ConflictField<AssignmentStatus> status;
    private final ConflictText outcome;
    private final ConflictText obstacle;

    /**
     * @param base what both reports started from
     * @param reporter name of who stored theirs
     * @param save saves what was decided, and may ask again where somebody was faster once more
     * @param takeTheirs leaves what is stored
     */
    ConflictDialog(
            AssignmentState base,
            StatusChange mine,
            AssignmentState theirs,
            String reporter,
            Consumer<StatusChange> save,
            Runnable takeTheirs) {
        this.theirs = theirs;
        this.save = save;
        this.takeTheirs = takeTheirs;
        status = new ConflictField<>(
                getTranslation("status"),
                base.status(),
                mine.status(),
                theirs.status(),
                theirs.status().canBecome(mine.status())
                        ? List.of(ConflictSide.MINE, ConflictSide.THEIRS)
                        : List.of(ConflictSide.THEIRS),
                StatusBadge::new);
        outcome = new ConflictText(getTranslation("outcome"), base.outcome(), mine.outcome(), theirs.outcome());
        obstacle = new ConflictText(getTranslation("obstacle"), base.obstacle(), mine.obstacle(), theirs.obstacle());
        setHeaderTitle(getTranslation("conflict.title"));
        setWidth("46rem");
        setCloseOnOutsideClick(false);
        addClassName("conflict-dialog");
        add(
                new Paragraph(heading(reporter)),
                new Paragraph(getTranslation("conflict.help")),
                status,
                outcome,
                obstacle);
        var saving = new Button(getTranslation("conflict.save"), click -> decide());
        saving.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("conflict.back"), click -> close()),
                        new Button(getTranslation("conflict.takeTheirs"), click -> leaveTheirs()),
                        saving);
    }

    private String heading(String reporter) {
        var when = theirs.changedAt() == null ? "" : BuddhistDates.moment(theirs.changedAt(), getLocale());
        return getTranslation("conflict.theirs", reporter, when);
    }

    /** What a service refuses leaves the dialog open, with all that was decided. */
    private void decide() {
        if (!Stream.of(status, outcome, obstacle).allMatch(ConflictField::isDecided)) {
            return;
        }
        var change = new StatusChange(theirs.id(), theirs.version(), status.value(), outcome.value(), obstacle.value());
        if (saysTheSame(change)) {
            leaveTheirs();
        } else {
            save.accept(change);
            close();
        }
    }

    private boolean saysTheSame(StatusChange change) {
        return change.status() == theirs.status()
                && change.outcome().equals(theirs.outcome())
                && change.obstacle().equals(theirs.obstacle());
    }

    private void leaveTheirs() {
        takeTheirs.run();
        close();
    }
}
