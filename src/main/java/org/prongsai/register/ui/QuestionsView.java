package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.discussion.AskedQuestion;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.QuestionHeap;
import org.prongsai.discussion.QuestionService;
import org.prongsai.division.DivisionService;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.user.PeopleService;
import org.springframework.data.domain.PageRequest;

/** The questions that wait for the reader, and those that she asked, the newest first. */
@Route(QuestionsView.ROUTE)
@PermitAll
@Menu(title = "menu.questions", order = 5.5)
class QuestionsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "questions";

    private static final String ASKED = "asked";

    private final transient QuestionService questions;
    private final transient DivisionService divisions;
    private final transient PeopleService people;
    private final transient NoteActions actions;
    private final Div tiles = new Div();
    private final VirtualList<NamedQuestion> cards = new VirtualList<>();
    private final Div empty = new Div();
    private @Nullable QuestionHeap listed;
    private QuestionHeap heap = QuestionHeap.FOR_ME;
    private int count;
    private transient Addressees addressees;

    /** A question with the names of those whom it asks, read along with its page. */
    private record NamedQuestion(AskedQuestion question, List<String> to) {}

    QuestionsView(
            QuestionService questions,
            DiscussionService discussion,
            DivisionService divisions,
            PeopleService people,
            ChangeFeed feed) {
        this.questions = questions;
        this.divisions = divisions;
        this.people = people;
        this.addressees = new Addressees(people, List::of, getLocale());
        this.actions = new NoteActions(discussion, this, this::refresh);
        cards.setRenderer(new ComponentRenderer<>(this::card));
        cards.addClassName("work-cards");
        cards.getElement().setAttribute("aria-label", getTranslation("menu.questions"));
        tiles.addClassName("tiles");
        tiles.getElement().setAttribute("role", "group");
        tiles.getElement().setAttribute("aria-label", getTranslation("questions.heaps"));
        empty.addClassName("empty-state");
        getContent().addClassNames("page", "my-work");
        getContent().add(tiles, cards, empty);
        LiveRefresh.of(this, feed, changes -> {
            if (changes.stream().anyMatch(change -> change.isOf("note"))) {
                refresh();
            }
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        heap = event.getLocation().getQueryParameters().getParameters().containsKey(ASKED)
                ? QuestionHeap.BY_ME
                : QuestionHeap.FOR_ME;
        var all = divisions.all();
        addressees = new Addressees(people, () -> all, getLocale());
        refresh();
    }

    private void refresh() {
        var forMe = Math.toIntExact(questions.count(QuestionHeap.FOR_ME));
        var byMe = Math.toIntExact(questions.count(QuestionHeap.BY_ME));
        tiles.removeAll();
        tiles.add(tile(QuestionHeap.FOR_ME, forMe), tile(QuestionHeap.BY_ME, byMe));
        count = heap == QuestionHeap.FOR_ME ? forMe : byMe;
        listAgain();
        cards.setVisible(count > 0);
        empty.setVisible(count == 0);
        empty.removeAll();
        var key = "questions.none." + heap.name();
        empty.add(new H2(getTranslation(key)), new Paragraph(getTranslation("questions.none.help." + heap.name())));
    }

    /** Whoever reads the same heap on stays where she is. */
    private void listAgain() {
        if (heap == listed) {
            cards.getDataProvider().refreshAll();
        } else {
            listed = heap;
            cards.setDataProvider(new CallbackDataProvider<NamedQuestion, Void>(
                    query -> page(PageRequest.of(query.getPage(), query.getPageSize())), query -> count));
        }
    }

    private Stream<NamedQuestion> page(PageRequest wanted) {
        var page = questions.page(heap, wanted);
        var names = addressees.peopleIn(page.stream().map(asked -> asked.note().mentions()));
        return page.stream()
                .map(asked ->
                        new NamedQuestion(asked, addressees.names(asked.note().mentions(), names)));
    }

    private QuestionCard card(NamedQuestion named) {
        return new QuestionCard(named.question(), named.to(), actions);
    }

    private Button tile(QuestionHeap shown, int count) {
        var figure = new Span(String.valueOf(count));
        figure.addClassName("tile-figure");
        var label = new Span(getTranslation("questions.heap." + shown.name()));
        label.addClassName("tile-label");
        var content = new Div(figure, label);
        content.addClassName("tile-content");
        var tile = new Button(content, click -> show(shown));
        tile.addClassName("tile");
        tile.getElement().setAttribute("aria-pressed", String.valueOf(shown == heap));
        return tile;
    }

    private void show(QuestionHeap chosen) {
        var query =
                chosen == QuestionHeap.BY_ME ? QueryParameters.simple(Map.of(ASKED, "yes")) : QueryParameters.empty();
        getUI().ifPresent(ui -> ui.navigate(ROUTE, query));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.questions");
    }
}
