package org.prongsai.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** How people are named to one another. */
abstract class PeopleServiceContract {

    @Autowired
    private PeopleService service;

    @Autowired
    private People people;

    @Autowired
    private Database database;

    @Autowired
    private StatementCounter counter;

    @BeforeEach
    void startEmpty() {
        database.clear();
        people.add("reader", Set.of());
        people.rename("reader", "เกศ");
        people.head(3, 4);
        people.rename("head3", "ขวัญ");
    }

    @Test
    void people_are_listed_once_each_with_their_units_in_the_order_of_a_dictionary() {
        assertThat(Acting.as("reader", service::all))
                .containsExactly(new Person("reader", "เกศ", Set.of()), new Person("head3", "ขวัญ", Set.of(3L, 4L)));
    }

    @Test
    void who_may_no_longer_sign_in_is_not_listed_but_still_has_a_name() {
        people.disable("head3");

        assertThat(Acting.as("reader", service::all))
                .extracting(Person::username)
                .containsExactly("reader");
        assertThat(names("head3")).isEqualTo(new PersonNames(Map.of("head3", "ขวัญ")));
    }

    @Test
    void who_has_no_account_is_named_as_stored() {
        assertThat(names("head3", "former", "head3").of("former")).isEqualTo("former");
        assertThat(names("head3", "former").of("head3")).isEqualTo("ขวัญ");
        assertThat(names().of("head3")).isEqualTo("head3");
    }

    @Test
    void each_question_takes_one_statement_beside_the_rights() {
        counter.count(() -> Acting.as("reader", service::all)).assertNumber(2);
        counter.count(() -> names("reader", "head3")).assertNumber(2);
    }

    private PersonNames names(String... usernames) {
        return Acting.as("reader", () -> service.names(List.of(usernames)));
    }
}
