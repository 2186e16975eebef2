package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.prongsai.audit.Change;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.NewNote;
import org.prongsai.discussion.NoteView;
import org.prongsai.discussion.PartDiscussion;
import org.prongsai.division.DivisionView;
import org.prongsai.measure.MeasurePart;
import org.prongsai.shared.ui.Notices;
import org.prongsai.user.PeopleService;

/** What was said about a division's part, read once it is opened; the newest stands last, above the form. */
class NotesPanel extends Composite<Details> {

    private static final int STEP = 50;

    private final long assignmentId;
    private final long divisionId;
    private final transient DiscussionService discussion;
    private final transient Addressees addressees;
    private final transient Runnable changed;
    private final Div notes = new Div();
    private final NoteForm form;
    private int most = STEP;
    private boolean read;

    /** @param changed called once something was saved, since lists count open questions */
    NotesPanel(
            DiscussionService discussion,
            PeopleService people,
            Supplier<List<DivisionView>> divisions,
            MeasurePart part,
            Runnable changed) {
        this.assignmentId = part.state().id();
        this.divisionId = part.divisionId();
        this.discussion = discussion;
        this.addressees = new Addressees(people, divisions, getLocale());
        this.changed = changed;
        this.form = new NoteForm(assignmentId, addressees, this::send);
        form.setVisible(false);
        showNumbers(part.notes(), part.questions());
        getContent().addClassName("notes");
        getContent().add(notes, form);
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened() && !read) {
                show();
            }
        });
    }

    /** Opens once the page has arrived, since a link to notes has a list and a measure to read first. */
    void openSoon() {
        getElement().executeJs("return true").then(arrived -> getContent().setOpened(true));
    }

    boolean isOf(MeasurePart part) {
        return assignmentId == part.state().id();
    }

    /** Tells how much was said, also where it was not read yet. */
    void count(MeasurePart part) {
        if (isOf(part)) {
            showNumbers(part.notes(), part.questions());
        }
    }

    /** Shows what others have said, as far as it was read already; what is being typed below stays. */
    void follow(List<Change> changes) {
        if (read && changes.stream().anyMatch(this::mayShow)) {
            show();
        }
    }

    private boolean mayShow(Change change) {
        return change.isOf("note") && Objects.equals(change.divisionId(), divisionId);
    }

    /** Where a note is met again that was typed and not sent. */
    void leadTo(String address) {
        form.leadTo(address);
    }

    boolean hasUnsavedText() {
        return form.hasText();
    }

    void forget() {
        form.forget();
    }

    private void send(NewNote note) {
        discussion.write(note);
        Notices.saved(getTranslation("notes.sent"));
        refresh();
    }

    private void refresh() {
        show();
        changed.run();
    }

    private void show() {
        read = true;
        var said = discussion.of(assignmentId, most);
        notes.removeAll();
        if (said.earlier()) {
            notes.add(earlier());
        }
        notes.add(said.notes().isEmpty() ? none() : list(said));
        form.setVisible(said.mayWrite());
        showNumbers(said.all(), said.open());
    }

    private Button earlier() {
        var earlier = new Button(getTranslation("notes.earlier"), click -> {
            most += STEP;
            show();
        });
        earlier.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return earlier;
    }

    private Component none() {
        var none = new Paragraph(getTranslation("notes.none"));
        none.addClassName("quiet");
        return none;
    }

    private UnorderedList list(PartDiscussion said) {
        var names = addressees.peopleIn(said.notes().stream().map(NoteView::mentions));
        var actions = new NoteActions(discussion, this, this::refresh);
        var list = new UnorderedList();
        list.addClassName("history");
        said.notes()
                .forEach(note ->
                        list.add(new ListItem(new NoteItem(note, addressees.names(note.mentions(), names), actions))));
        return list;
    }

    private void showNumbers(long all, long open) {
        var summary = new Div(new Span(getTranslation("notes.title", all)));
        summary.addClassName("badges");
        if (open > 0) {
            summary.add(StatusBadge.questions(open));
        }
        getContent().setSummary(summary);
    }
}
