package org.prongsai.register.ui;

import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.measure.AssignmentStatus.UNABLE;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.testing.Live;
import org.prongsai.testing.TestClock;
import org.prongsai.testing.ViewTest;

/** Work of every kind for divisions 3 and 4, and what a head sees of it. */
abstract class WorkFixture extends Live {

    long overdue;

    @BeforeEach
    void layOut() {
        var today = TestClock.TODAY;
        overdue = register.add(measure(1).titled("ค้าง").answering(9).ledBy(3).until(today.minusDays(1)));
        register.add(measure(2).titled("ใกล้ครบ").ledBy(3).supportedBy(4).until(today.plusDays(30)));
        var begun = register.add(measure(3).titled("ทำอยู่").ledBy(3));
        register.status(begun, 3, IN_PROGRESS);
        var done = register.add(measure(4).titled("เสร็จ").ledBy(3).supportedBy(4));
        register.status(done, 3, COMPLETED);
        register.status(done, 4, UNABLE);
    }

    List<String> tiles() {
        return find(WorkTiles.class)
                .single()
                .getContent()
                .getChildren()
                .map(ViewTest::text)
                .toList();
    }

    Button tile(String name) {
        return find(Button.class)
                .withClassName("tile")
                .withCondition(tile -> text(tile).endsWith(" " + name))
                .single();
    }

    List<WorkCard> cards() {
        return find(WorkCard.class).all();
    }

    List<String> titles() {
        return cards().stream().map(card -> card.item().title()).toList();
    }

    /** Headings and cards in the order in which they are read. */
    List<String> sections() {
        return find(WorkList.class)
                .single()
                .getContent()
                .getChildren()
                .map(child -> child instanceof WorkCard card ? card.item().title() : text(child))
                .toList();
    }

    String card(int index) {
        return text(cards().get(index));
    }

    void tap(int card, String word) {
        click(buttons(cards().get(card)).stream()
                .filter(button -> button.getText().equals(word))
                .findFirst()
                .orElseThrow());
    }

    /** What the notice says that offers to take back a change. */
    String undoNotice() {
        return text(find(UndoBar.class).single());
    }

    static List<Button> buttons(Component component) {
        return within(component, Button.class);
    }

    static <T extends Component> List<T> within(Component component, Class<T> wanted) {
        return wanted.isInstance(component)
                ? List.of(wanted.cast(component))
                : component
                        .getChildren()
                        .flatMap(child -> within(child, wanted).stream())
                        .toList();
    }

    /** Why there are no cards. */
    String heading() {
        return find(H2.class).single().getText();
    }
}
