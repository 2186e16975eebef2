package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;

/** Every key that does something for the reader is told. */
class ShortcutsDialogTest extends ListFixture {

    @BeforeEach
    void layOut() {
        register.add(measure(1).ledBy(3));
        register.year(2569, YearState.OPEN);
    }

    @Test
    void a_head_is_told_how_to_choose_change_and_undo() {
        signInAsHead(3);

        assertThat(keys()).containsExactly("/", "j  k  ↓  ↑", "Enter", "Esc", "v", "x", "b", "Alt+Z", "e", "?");
    }

    @Test
    void whoever_only_reads_is_not() {
        signInAsManagement();

        assertThat(keys()).containsExactly("/", "j  k  ↓  ↑", "Enter", "Esc", "e", "?");
    }

    private List<String> keys() {
        open("measures");
        click(find(Button.class)
                .withCondition(button ->
                        button.getAriaLabel().filter("ปุ่มลัด"::equals).isPresent())
                .single());
        return find(Term.class, find(ShortcutsDialog.class).single()).all().stream()
                .map(Term::getText)
                .toList();
    }
}
