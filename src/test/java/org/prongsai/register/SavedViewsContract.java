package org.prongsai.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Views under a name: whose they are, who sees and who changes them. */
abstract class SavedViewsContract {

    @Autowired
    private SavedViews views;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private StatementCounter counter;

    private String owner;
    private String other;

    @BeforeEach
    void startEmpty() {
        database.clear();
        owner = people.head(3);
        other = people.admin();
    }

    @Test
    void a_view_is_among_those_of_its_owner_alone_and_everybody_opens_it_by_its_number() {
        var saved = save("เกินกำหนด", "overdue=yes");

        assertThat(mine(owner)).containsExactly("เกินกำหนด");
        assertThat(mine(other)).isEmpty();
        assertThat(Acting.as(owner, () -> views.find(saved.id()))).contains(saved);
        assertThat(Acting.as(other, () -> views.find(saved.id())))
                .contains(new NamedView(saved.id(), 0, "เกินกำหนด", "overdue=yes", owner, false));
        assertThat(saved.mine()).isTrue();
    }

    @Test
    void views_come_by_name() {
        save("ค", "");
        save("ก", "");
        save("ข", "");

        assertThat(mine(owner)).containsExactly("ก", "ข", "ค");
    }

    @Test
    void the_owner_renames_replaces_and_deletes_and_the_trail_says_so() {
        var saved = save("เดิม", "q=a");

        as(owner, () -> views.rename(saved.id(), 0, "ใหม่"));
        as(owner, () -> views.replace(saved.id(), 1, "q=b"));

        assertThat(Acting.as(other, () -> views.find(saved.id())).orElseThrow())
                .isEqualTo(new NamedView(saved.id(), 2, "ใหม่", "q=b", owner, false));

        as(owner, () -> views.delete(saved.id(), 2));

        assertThat(Acting.as(owner, () -> views.find(saved.id()))).isEmpty();
        assertThat(database.rows("audit_entry where object_type = 'savedView' and actor = '" + owner + "'"))
                .isEqualTo(4);
        assertThat(database.rows("audit_entry where action = 'REMOVED' and changes like '%ใหม่%'"))
                .isOne();
    }

    @Test
    void nobody_changes_the_view_of_another_not_even_an_administrator() {
        var saved = save("ของฉัน", "");
        var before = database.rows("audit_entry");

        for (var work : List.<Runnable>of(
                () -> views.rename(saved.id(), 0, "x"),
                () -> views.replace(saved.id(), 0, "x"),
                () -> views.delete(saved.id(), 0))) {
            assertThatThrownBy(() -> as(other, work)).isInstanceOf(AccessDeniedException.class);
        }

        assertThat(Acting.as(owner, () -> views.find(saved.id()))).contains(saved);
        assertThat(database.rows("audit_entry")).isEqualTo(before);
    }

    @Test
    void a_view_that_was_changed_since_is_not_changed_again_unseen() {
        var saved = save("ของฉัน", "");
        as(owner, () -> views.rename(saved.id(), 0, "ใหม่"));

        assertThatThrownBy(() -> as(owner, () -> views.delete(saved.id(), 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(mine(owner)).containsExactly("ใหม่");
    }

    @Test
    void a_view_that_is_gone_is_refused() {
        assertRefused("view.refused.gone", () -> views.rename(4711, 0, "x"));
        assertRefused("view.refused.gone", () -> views.delete(4711, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B\u00A0"})
    void a_view_needs_a_name(String name) {
        assertRefused("view.refused.name", () -> views.save(name, ""));
    }

    @Test
    void a_name_has_a_hundred_characters_at_most() {
        assertThat(save("ก".repeat(100), "").name()).hasSize(100);
        assertRefused("view.refused.name", () -> views.save("ก".repeat(101), ""));
    }

    @Test
    void a_name_is_taken_once_by_each_owner_however_it_is_typed() {
        var saved = save("งาน\u0E17\u0E33 ปีนี้", "");

        assertRefused("view.refused.taken", () -> views.save(" งาน\u0E17\u0E33  ปีนี้ ", ""));
        var second = save("อื่น", "");
        assertRefused("view.refused.taken", () -> views.rename(second.id(), 0, saved.name()));
        as(owner, () -> views.rename(saved.id(), 0, saved.name()));
        as(other, () -> views.save(saved.name(), ""));

        assertThat(mine(other)).containsExactly(saved.name());
    }

    @Test
    void script_in_a_name_is_kept_as_the_text_that_it_is() {
        var name = "<img src=x onerror=alert(1)>'; drop table saved_view";

        assertThat(save(name, "").name()).isEqualTo(name);
        assertThat(mine(owner)).containsExactly(name);
    }

    @Test
    void fifty_are_enough() {
        for (var i = 0; i < SavedViews.MOST; i++) {
            save("มุมมอง " + i, "");
        }

        assertRefused("view.refused.most", () -> views.save("อีกหนึ่ง", ""));
        assertThat(mine(owner)).hasSize(50);
    }

    @Test
    void an_address_longer_than_any_list_has_is_refused() {
        assertRefused("view.refused.address", () -> views.save("ยาว", "q".repeat(4_001)));
    }

    @Test
    void each_change_takes_four_statements() {
        var saved = new NamedView[1];

        assertThat(statements(() -> saved[0] = views.save("ก", ""))).isEqualTo(4);
        assertThat(statements(() -> views.rename(saved[0].id(), 0, "ข"))).isEqualTo(4);
        assertThat(statements(() -> views.replace(saved[0].id(), 1, "q=1"))).isEqualTo(4);
        assertThat(statements(() -> views.delete(saved[0].id(), 2))).isEqualTo(4);
    }

    private long statements(Runnable work) {
        return counter.count(() -> as(owner, work)).number();
    }

    private NamedView save(String name, String address) {
        return Acting.as(owner, (Supplier<NamedView>) () -> views.save(name, address));
    }

    private List<String> mine(String reader) {
        return Acting.as(reader, () -> views.mine()).stream()
                .map(NamedView::name)
                .toList();
    }

    private static void as(String reader, Runnable work) {
        Acting.as(reader, work);
    }

    private void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> as(owner, work))
                .returns(key, RefusedException::messageKey);
    }
}
