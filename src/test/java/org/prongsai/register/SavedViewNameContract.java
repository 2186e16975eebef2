package org.prongsai.register;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.database.Violations;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Two tabs may both find a name free, so the database has the last word. */
abstract class SavedViewNameContract {

    @Autowired
    private SavedViewRepository views;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @BeforeEach
    void startEmpty() {
        database.clear();
    }

    @Test
    void a_name_taken_meanwhile_is_refused_as_a_duplicate() {
        var owner = people.head(3);
        views.save(new SavedView(owner, "ค้าง", ""));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> views.save(new SavedView(owner, "ค้าง", "")))
                .matches(Violations::isDuplicate);
    }
}
