package org.prongsai.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Live;
import org.prongsai.testing.TestClock;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class MainMenuTest extends Live {

    @Autowired
    private AssignmentService assignments;

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

    @Test
    void no_entry_is_listened_to() {
        signInAsHead(3);
        open("my-work");

        assertThat(find(SideNavItem.class).all())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(
                                item.getElement().getNode().getFeatureIfInitialized(ElementListenerMap.class))
                        .isEmpty());
    }

    @Test
    void an_entry_follows_what_others_do() {
        var late = register.add(measure(1).ledBy(3).until(TestClock.TODAY.minusDays(1)));
        signInAsHead(3);
        open("my-work");
        find(MainMenu.class).single().showCounts();
        var other = people.add("other", Set.of(Role.DIVISION_HEAD), 3);

        Acting.as(other, () -> {
            var part = register.part(late, 3);
            assignments.report(new StatusChange(
                    part, assignments.state(part).version(), AssignmentStatus.UNABLE, "", "ไม่มีงบประมาณ"));
        });

        soon(() -> assertThat(badge("ตรวจความครบถ้วน")).isEmpty());
    }

    @Test
    void other_views_count_nothing_again_until_some_minutes_have_passed() {
        signInAsHead(3);
        open("my-work");
        assertThat(find(MainMenu.class).single().isDue()).isTrue();
        find(MainMenu.class).single().showCounts();

        open("measures");
        assertThat(find(MainMenu.class).single().isDue()).isFalse();

        clock.advance(Duration.ofMinutes(6));
        assertThat(find(MainMenu.class).single().isDue()).isTrue();
    }

    @Test
    void what_is_for_others_to_mend_is_counted_without_alarm() {
        register.add(measure(1).ledBy(3).until(TestClock.TODAY.minusDays(1)));
        signInAsManagement();
        open("dashboard");

        find(MainMenu.class).single().showCounts();

        var badge = badge("ตรวจความครบถ้วน").orElseThrow();
        assertThat(badge.getElement().getClassList().contains("calm")).isTrue();
        assertThat(badge.getElement().getAttribute("title")).isEqualTo("มี 1 รายการที่หน่วยงานต้องดำเนินการ");
    }

    private Optional<Component> badge(String entry) {
        return find(MainMenu.class).single().getItems().stream()
                .filter(item -> item.getLabel().equals(entry))
                .findFirst()
                .map(SideNavItem::getSuffixComponent);
    }
}
