package org.prongsai.paper;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;

/** Paints a chart, without its title: a bar a line, its label before it and its value at its end. */
final class ChartPainter {

    private static final Color BAR = new Color(0x1F, 0x5F, 0xA8);
    private static final Color TRACK = new Color(0xEC, 0xF0, 0xF4);
    private static final BigDecimal FULL = new BigDecimal(100);
    private static final float SIZE = 10;
    private static final float LEADING = 13.5f;
    private static final float ASCENT = 10;
    private static final float GAP = 8;
    private static final float BAR_HEIGHT = 12;
    private static final float LEAST_HEIGHT = 20;
    private static final float WIDEST_LABEL = 0.42f;

    private final List<PaperChart.Bar> bars;
    private final List<List<PdfLine>> labels;
    private final float width;
    private final float labelWidth;
    private final float valueWidth;

    /**
     * Lays out the chart.
     *
     * @param width in points
     */
    ChartPainter(PaperChart chart, float width) {
        this.width = width;
        bars = chart.bars();
        labels = bars.stream()
                .map(bar -> PdfLine.broken(List.of(bar.label()), Typeface.REGULAR, SIZE, width * WIDEST_LABEL))
                .toList();
        labelWidth = (float) labels.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> line.indent() + line.width())
                .max()
                .orElse(0);
        valueWidth = (float) bars.stream()
                .mapToDouble(bar -> Typeface.BOLD.width(bar.printed(), SIZE))
                .max()
                .orElse(0);
    }

    /** In points. */
    float height() {
        return (float) labels.stream().mapToDouble(ChartPainter::height).sum();
    }

    void paint(ChartSurface surface) {
        var left = labelWidth + GAP;
        var full = width - left - GAP - valueWidth;
        var y = 0f;
        for (var i = 0; i < bars.size(); i++) {
            var height = height(labels.get(i));
            var baseline = y + (height - labels.get(i).size() * LEADING) / 2 + ASCENT;
            for (var line : labels.get(i)) {
                surface.text(line.text(), Typeface.REGULAR, SIZE, line.indent(), baseline);
                baseline += LEADING;
            }
            var length = full * share(bars.get(i).value());
            var barTop = y + (height - BAR_HEIGHT) / 2;
            surface.fill(TRACK, left, barTop, full, BAR_HEIGHT);
            surface.fill(BAR, left, barTop, length, BAR_HEIGHT);
            surface.text(
                    bars.get(i).printed(),
                    Typeface.BOLD,
                    SIZE,
                    width - Typeface.BOLD.width(bars.get(i).printed(), SIZE),
                    y + (height - LEADING) / 2 + ASCENT);
            y += height;
        }
    }

    private static float height(List<PdfLine> label) {
        return Math.max(LEAST_HEIGHT, label.size() * LEADING + LEAST_HEIGHT - LEADING);
    }

    private static float share(BigDecimal value) {
        return value.max(BigDecimal.ZERO).min(FULL).floatValue() / FULL.floatValue();
    }
}
