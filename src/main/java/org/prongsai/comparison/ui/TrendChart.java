package org.prongsai.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines through the years, to be taken along as a picture; the table beside it says the same in figures. */
@Tag("prongsai-trend-chart")
@JsModule("./trend-chart.ts")
final class TrendChart extends Component {

    void show(Model model) {
        getElement().setPropertyBean("model", model);
    }

    /**
     * What is drawn.
     *
     * @param notes what stands under each year, its rating
     * @param fileName without its ending
     */
    record Model(
            String title, String fileName, List<String> years, List<String> notes, List<Line> lines, Labels labels) {}

    /** A line; a year without a score is null, and leaves a gap. */
    record Line(String mark, String name, List<@Nullable BigDecimal> scores) {}

    record Labels(String svg, String png, String print, String failed) {}
}
