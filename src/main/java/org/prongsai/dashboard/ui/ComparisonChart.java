package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Direction;

/** Two years of indicator scores, as a table with a plot over it. All texts and figures come formatted. */
@Tag("prongsai-comparison-chart")
@JsModule("./comparison-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
final class ComparisonChart extends Component {

    void show(Model model) {
        getElement().setPropertyBean("model", model);
    }

    /** Without a threshold, none is drawn; the name of the file is without its ending. */
    record Model(
            String fileName,
            String earlierYear,
            String laterYear,
            @Nullable BigDecimal threshold,
            Labels labels,
            List<Row> rows,
            Actions actions) {}

    /** What can be done with the picture. */
    record Actions(String svg, String png, String print, String failed) {}

    record Labels(
            String caption,
            String indicator,
            String instrument,
            String earlier,
            String later,
            String difference,
            String measures,
            String target,
            String threshold,
            String noScore) {}

    /** A year without a score is null; the difference has no sign, which {@code direction} says. */
    record Row(
            int number,
            String name,
            String instrument,
            @Nullable String earlier,
            @Nullable String later,
            @Nullable String difference,
            @Nullable String target,
            Direction direction,
            String directionText,
            long measures,
            String href) {}
}
