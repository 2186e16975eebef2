package org.prongsai.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.TestClock;
import org.prongsai.testing.ViewTest;

class MainMenuTest extends ViewTest {

    @Test
    void the_entry_of_the_checks_says_how_much_is_to_be_mended() {
        register.add(measure(1).ledBy(3).until(TestClock.TODAY.minusDays(1)));
        signInAsHead(3);
        open("my-work");

        find(MainMenu.class).single().showCounts();

        assertThat(badge("ตรวจความครบถ้วน").map(ViewTest::text)).contains("1");
        assertThat(badge("มาตรการ")).isEmpty();
    }

    @Test
    void an_entry_behind_which_nothing_waits_says_nothing() {
        signInAsHead(3);
        open("my-work");

        find(MainMenu.class).single().showCounts();

        assertThat(badge("ตรวจความครบถ้วน")).isEmpty();
    }

    private Optional<Component> badge(String entry) {
        return find(MainMenu.class).single().getItems().stream()
                .filter(item -> item.getLabel().equals(entry))
                .findFirst()
                .map(SideNavItem::getSuffixComponent);
    }
}
