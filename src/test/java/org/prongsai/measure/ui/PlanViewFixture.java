package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.MeasurePlan;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.measure.PlanLine;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Live;
import org.prongsai.testing.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator before the plan of an open year. */
abstract class PlanViewFixture extends Live {

    static final int YEAR = Plan.YEAR;

    @Autowired
    MeasurePlanning planning;

    @BeforeEach
    void signInBeforeAnOpenYear() {
        register.year(YEAR, YearState.OPEN);
        signInAsAdmin();
    }

    void openMeasure(long measure) {
        open("plan?year=" + YEAR + "&measure=" + measure);
    }

    MeasurePlan stored(long measure) {
        return Acting.as("admin", () -> planning.find(measure)).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    Grid<PlanLine> grid() {
        return find(Grid.class).single();
    }

    List<String> lines() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(i -> test(grid()).getRow(i))
                .map(line -> line.number() + " " + line.title())
                .toList();
    }

    PlanState shown() {
        return PlanState.from(QueryParameters.fromString(address().replaceAll(".*\\?", "")));
    }

    TextField number() {
        return find(TextField.class).withLabel("ลำดับที่").single();
    }

    TextArea title() {
        return find(TextArea.class).withLabel("มาตรการหรือกิจกรรม").single();
    }

    TextArea step(int number) {
        return find(TextArea.class).withLabel("ขั้นตอนที่ " + number).single();
    }

    @SuppressWarnings("unchecked")
    Select<Object> select(String label) {
        return find(Select.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    ComboBox<Object> lead() {
        return find(ComboBox.class).withLabel("หน่วยงานเจ้าภาพ").single();
    }

    @SuppressWarnings("unchecked")
    MultiSelectComboBox<Object> several(String label) {
        return find(MultiSelectComboBox.class).withLabel(label).single();
    }

    void press(String ariaLabel) {
        click(find(Button.class)
                .withCondition(button ->
                        button.getAriaLabel().filter(ariaLabel::equals).isPresent())
                .single());
    }

    boolean isThere(Class<? extends Component> type) {
        return find(type).exists();
    }

    String editor() {
        return text(find(PlanEditor.class).single());
    }

    String page() {
        return text(find(PlanView.class).single());
    }
}
