package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.assessment.FrameworkProblem;
import org.prongsai.assessment.FrameworkSheet;

/** The rules of a year on one page. What is changed is collected here and stored in one go. */
class RulesDesk extends Composite<Div> {

    private final transient RulesServices services;
    private final boolean admin;
    private final transient Consumer<Boolean> filter;
    private final transient RulesSaving saving;
    private transient @Nullable FrameworkSheet sheet;
    private transient @Nullable FrameworkDraft changed;
    private transient List<FrameworkProblem> problems = List.of();
    private boolean openOnly;
    private int year;

    /** @param filter told whether only what is to be confirmed is wanted */
    RulesDesk(RulesServices services, boolean admin, Consumer<Boolean> filter) {
        this.services = services;
        this.admin = admin;
        this.filter = filter;
        this.saving = new RulesSaving(services, this);
        getContent().addClassName("rules-desk");
    }

    int year() {
        return year;
    }

    boolean hasUnsaved() {
        return changed != null;
    }

    void discard() {
        changed = null;
        problems = List.of();
    }

    /** Shows a year; what is changed and not saved stays where it is the same one. */
    void show(int shown, boolean onlyOpen) {
        if (shown != year) {
            discard();
        }
        year = shown;
        openOnly = onlyOpen;
        if (changed == null) {
            sheet = services.rules().sheet(shown);
        }
        render();
    }

    /** Reads what is stored; nothing that was changed stays. */
    void readAgain() {
        discard();
        sheet = services.rules().sheet(year);
        render();
    }

    void show(List<FrameworkProblem> found) {
        problems = found;
        render();
    }

    FrameworkSheet sheet() {
        return Objects.requireNonNull(sheet);
    }

    FrameworkDraft draft() {
        return changed == null ? sheet().draft() : changed;
    }

    RulesWords words() {
        return new RulesWords(this, getLocale());
    }

    /** Takes a change onto the page. Once problems were shown, they follow what is changed. */
    void change(FrameworkDraft next) {
        changed = next.equals(sheet().draft()) ? null : next;
        problems = problems.isEmpty() ? List.of() : services.rules().problems(next);
        render();
    }

    private void render() {
        var words = words();
        var editable = admin && !sheet().provisional();
        var content = getContent();
        content.removeAll();
        content.add(new RulesHead(words, sheet(), draft(), new RulesHead.Actions() {
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
                        new ConfirmAllDialog(words, draft().unconfirmed(), source -> change(draft().confirmed(source)))
                                .open();
                    }

                    @Override
                    public void save() {
                        saving.save();
                    }

                    @Override
                    public void discard() {
                        readAgain();
                    }

                    @Override
                    public void delete() {
                        saving.askToDelete();
                    }
                })
                .showing(admin, openOnly, hasUnsaved()));
        if (!problems.isEmpty()) {
            content.add(new RulesProblems(words, problems, draft()));
        }
        content.add(new RulesTables(words, draft(), problems, editable, openOnly, this::change), note(words, editable));
        if (!sheet().provisional()) {
            content.add(new RulesHistory(words, services.rules().history(year)));
        }
    }

    private Section note(RulesWords words, boolean editable) {
        var note = new TextArea(words.text("framework.note"));
        note.setValue(draft().note());
        note.setReadOnly(!editable);
        note.setMaxLength(1000);
        note.setWidthFull();
        note.addValueChangeListener(change -> change(draft().withNote(change.getValue())));
        var section = new Section(new H2(words.text("framework.note")), note);
        section.addClassName("card");
        return section;
    }
}
