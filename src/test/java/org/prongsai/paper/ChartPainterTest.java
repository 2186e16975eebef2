package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartPainterTest {

    private static final float WIDTH = 300;

    @Test
    void a_bar_is_as_long_as_its_value() {
        assertThat(length("050")).isCloseTo(length("100") / 2, within(0.01f));
        assertThat(length("0")).isZero();
    }

    @Test
    void a_value_outside_of_the_range_stays_inside_of_the_chart() {
        assertThat(length("120")).isEqualTo(length("100"));
        assertThat(length("-3")).isZero();
    }

    @Test
    void everything_stays_inside_of_the_chart() {
        var painter = new ChartPainter(chart("100", "0", "61.67"), WIDTH);
        var painted = painted(painter);

        assertThat(painted.bars).allMatch(bar -> bar.x() + bar.length() <= WIDTH && bar.y() < painter.height());
        assertThat(painted.texts).hasSize(6).containsSubsequence("การใช้อำนาจ", "100", "การใช้อำนาจ", "0");
    }

    @Test
    void a_label_that_is_too_long_takes_several_lines_and_makes_room_for_them() {
        var label = "การปรับปรุงระบบการทำงานและการให้บริการประชาชนผ่านช่องทางออนไลน์";
        var painter = new ChartPainter(
                new PaperChart("", "", List.of(new PaperChart.Bar(label, BigDecimal.ONE, "1"))), WIDTH);

        assertThat(painter.height()).isGreaterThan(new ChartPainter(chart("1"), WIDTH).height());
        assertThat(String.join("", painted(painter).texts)).isEqualTo(label + "1");
    }

    @Test
    void a_chart_without_bars_has_no_height() {
        assertThat(new ChartPainter(chart(), WIDTH).height()).isZero();
    }

    /** How long the bar of a value is; the first bar that is painted shows the whole range. */
    private static float length(String value) {
        return painted(new ChartPainter(chart(value), WIDTH)).bars.getLast().length();
    }

    private static Recorder painted(ChartPainter painter) {
        var recorder = new Recorder(new ArrayList<>(), new ArrayList<>());
        painter.paint(recorder);
        return recorder;
    }

    private static PaperChart chart(String... values) {
        var bars = Stream.of(values)
                .map(value -> new PaperChart.Bar("การใช้อำนาจ", new BigDecimal(value), value))
                .toList();
        return new PaperChart("คะแนน", "คะแนนสิบตัวชี้วัด", bars);
    }

    private record Painted(float x, float y, float length) {}

    private record Recorder(List<Painted> bars, List<String> texts) implements ChartSurface {

        @Override
        public void fill(Color color, float x, float y, float width, float height) {
            bars.add(new Painted(x, y, width));
        }

        @Override
        public void text(String text, Typeface face, float size, float x, float baseline) {
            texts.add(text);
        }
    }
}
