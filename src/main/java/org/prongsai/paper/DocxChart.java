package org.prongsai.paper;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A chart of a document, to be edited there like any other. */
final class DocxChart {

    private static final int TITLE_POINTS = 14;
    private static final int WIDTH_CENTIMETRES = 25;
    private static final double HEIGHT = 0.48;
    private static final int EMU_OF_TWENTIETH = Units.EMU_PER_POINT / 20;
    private static final int FULL_SCORE = 100;
    private static final int STEP = 20;
    private static final int LABEL_POINTS = 11;
    private static final double PLOT_LEFT = 0.38;
    private static final double PLOT_TOP = 0.08;
    private static final double PLOT_WIDTH = 0.54;
    private static final double PLOT_HEIGHT = 0.89;
    private static final byte[] BLUE = {0x1F, 0x5F, (byte) 0xA8};

    private final XWPFDocument document;
    private final int width;

    /** @param width that there is for it, in twentieths of a point */
    DocxChart(XWPFDocument document, int width) {
        this.document = document;
        this.width = Math.min(width * EMU_OF_TWENTIETH, WIDTH_CENTIMETRES * Units.EMU_PER_CENTIMETER);
    }

    void write(PaperChart chart) throws IOException, InvalidFormatException {
        DocxText.heading(document, chart.title(), TITLE_POINTS, 1).setPageBreak(true);
        var drawn = document.createChart(width, (int) (width * HEIGHT));
        drawn.deleteLegend();
        layOut(drawn);
        var labels = chart.bars().stream().map(PaperChart.Bar::label).toArray(String[]::new);
        var values = chart.bars().stream().map(bar -> bar.value().doubleValue()).toArray(Double[]::new);
        var names = drawn.createCategoryAxis(AxisPosition.LEFT);
        var scale = drawn.createValueAxis(AxisPosition.BOTTOM);
        scale.setMinimum(0);
        scale.setMaximum(FULL_SCORE);
        scale.setMajorUnit(STEP);
        scale.setCrosses(AxisCrosses.AUTO_ZERO);
        names.setOrientation(AxisOrientation.MAX_MIN);
        var data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, scale);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        var series = data.addSeries(XDDFDataSourcesFactory.fromArray(labels), XDDFDataSourcesFactory.fromArray(values));
        series.setTitle(chart.title(), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLUE)));
        drawn.plot(data);
        label(data);
        describe(chart);
    }

    /** Leaves room at the right for the value of a bar of full length. */
    private static void layOut(XWPFChart drawn) {
        var layout = drawn.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(PLOT_LEFT);
        layout.setY(PLOT_TOP);
        layout.setWidthRatio(PLOT_WIDTH);
        layout.setHeightRatio(PLOT_HEIGHT);
        var text = drawn.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        var looks = text.addNewP().addNewPPr().addNewDefRPr();
        looks.setSz(LABEL_POINTS * 100);
        looks.addNewLatin().setTypeface(DocxText.FONT);
        looks.addNewCs().setTypeface(DocxText.FONT);
    }

    /** The value beside each bar. */
    private static void label(XDDFBarChartData data) {
        var labels = ((XDDFBarChartData.Series) data.getSeries(0)).getCTBarSer().addNewDLbls();
        labels.addNewNumFmt().setFormatCode("0.00");
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private void describe(PaperChart chart) {
        var paragraph = document.getParagraphs().getLast();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        for (var run : paragraph.getCTP().getRList()) {
            for (var drawing : run.getDrawingList()) {
                for (var inline : drawing.getInlineList()) {
                    inline.getDocPr().setDescr(chart.description());
                }
            }
        }
    }
}
