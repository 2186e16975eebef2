package org.prongsai.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.assessment.FrameworkEditor;
import org.prongsai.assessment.FrameworkService;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page of a year's rules, and what an administrator does there. */
abstract class RulesViewFixture extends ViewTest {

    @Autowired
    FrameworkService rules;

    @Autowired
    FrameworkEditor editor;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StatementCounter counter;

    void weight(String code, String percent) {
        edit(code);
        set("น้ำหนัก (ร้อยละ)", percent);
        click("ตกลง");
    }

    void edit(String name) {
        click(find(Button.class)
                .withCondition(button ->
                        Objects.equals("แก้ไข " + name, button.getAriaLabel().orElse("")))
                .single());
    }

    void set(String label, String value) {
        test(find(TextField.class).withLabel(label).single()).setValue(value);
    }

    void arrive(int year) {
        signInAsAdmin();
        open("framework?year=" + year);
    }

    String page() {
        return text(find(RulesView.class).single());
    }

    FrameworkDraft stored() {
        return rules.sheet(2568).draft();
    }
}
