package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.assessment.FrameworkPart;
import org.prongsai.assessment.FrameworkProblem;
import org.prongsai.assessment.FrameworkSheet;

/** The rules of a year on one page. What is changed is collected here and stored in one go. */
class RulesDesk extends Composite<Div> {

    private final transient RulesServices services;
    private final boolean admin;
    private final transient RulesWords words = new RulesWords(this, getLocale());
    private final RulesHead head;
    private final RulesProblems problemList = new RulesProblems(words, this::focus);
    private final RulesTables tables = new RulesTables(words, new PartDialogs(words, this::draft, this::change));
    private final RulesNote note = new RulesNote(words, text -> change(draft().withNote(text), null));
    private final RulesKeeper keeper = new RulesKeeper(this::restore, () -> readAgain());
    private final RulesHistory history = new RulesHistory(words);
    private final RulesRemoval removal;
    private final RulesBar bar;
    private transient @Nullable FrameworkSheet sheet;
    private transient @Nullable FrameworkDraft changed;
    private transient @Nullable Integer changedFrom;
    private transient List<FrameworkProblem> problems = List.of();
    private transient @Nullable RulesPlace edited;
    private boolean openOnly;
    private int year;

    /** @param filter told whether only what is to be confirmed is wanted */
    RulesDesk(RulesServices services, boolean admin, Consumer<Boolean> filter) {
        this.services = services;
        this.admin = admin;
        var saving = new RulesSaving(services, this);
        head = new RulesHead(words, new RulesHead.Actions() {
            @Override
            public void filter(boolean only) {
                filter.accept(only);
            }

            @Override
            public void copy() {
                saving.copy();
            }

            @Override
            public void confirmAll() {
                new ConfirmAllDialog(words, draft().unconfirmed(), RulesDesk.this::confirmAll).open();
            }
        });
        removal = new RulesRemoval(words, saving::askToDelete);
        bar = new RulesBar(words, saving::save, this::readAgain);
        getContent().addClassName("rules-desk");
        getContent().add(head, keeper, problemList, tables, note, history, removal, bar);
    }

    int year() {
        return year;
    }

    boolean hasUnsaved() {
        return changed != null;
    }

    void discard() {
        changed = null;
        changedFrom = null;
        keeper.forget();
        problems = List.of();
        edited = null;
    }

    /** Shows a year; what is changed and not saved stays where it is the same one. */
    void show(int shown, boolean onlyOpen) {
        if (shown != year) {
            discard();
        }
        year = shown;
        openOnly = onlyOpen;
        if (changed == null) {
            read();
        }
        render();
    }

    /** Shows what is stored now; the focus goes back to what was changed last. */
    void readAgain() {
        var last = edited;
        discard();
        read();
        render();
        focus(last);
    }

    /** Shows what keeps the rules from being stored, and leads there. */
    void show(List<FrameworkProblem> found) {
        problems = found;
        render();
        if (!found.isEmpty()) {
            problemList.focus();
        }
    }

    FrameworkSheet sheet() {
        return Objects.requireNonNull(sheet);
    }

    FrameworkDraft draft() {
        return changed == null ? sheet().draft() : changed;
    }

    RulesWords words() {
        return words;
    }

    /** Takes a change onto the page. Once problems were shown, they follow what is changed. */
    private void change(FrameworkDraft next, @Nullable RulesPlace place) {
        changed = next.equals(sheet().draft()) ? null : next;
        keeper.tell(changed);
        problems = problems.isEmpty() ? List.of() : services.rules().problems(year, next);
        edited = place == null ? edited : place;
        render();
        if (place != null) {
            focus(place);
        }
    }

    /** Puts back what was changed earlier, on top of the version from which it was. */
    private void restore(FrameworkDraft kept, int version) {
        changedFrom = version;
        change(kept, null);
    }

    /** The version from which the rules on the page were changed. */
    int version() {
        return changedFrom == null ? Objects.requireNonNull(sheet().version()) : changedFrom;
    }

    private void confirmAll(String source) {
        change(draft().confirmed(source), null);
        bar.focusSave();
    }

    private void focus(@Nullable RulesPlace place) {
        if (place == null) {
            head.focus();
        } else if (place.part() == FrameworkPart.NOTE) {
            note.focus();
        } else {
            tables.focus(place);
        }
    }

    private void read() {
        sheet = services.rules().sheet(year);
        var own = !sheet().provisional();
        keeper.begin(year, sheet().version(), own && admin);
        history.setVisible(own);
        if (own) {
            history.show(services.rules().history(year));
        }
        removal.setVisible(own && admin);
        if (own && admin) {
            removal.show(year, services.editor().obstacle(year));
        }
    }

    private void render() {
        var editable = admin && !sheet().provisional();
        head.show(sheet(), draft(), admin, openOnly);
        problemList.show(problems, draft());
        tables.show(draft(), problems, editable, openOnly);
        note.show(draft().note(), editable);
        bar.setVisible(hasUnsaved());
    }
}
