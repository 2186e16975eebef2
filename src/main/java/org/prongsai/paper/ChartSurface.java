package org.prongsai.paper;

import java.awt.Color;

/** What a chart is drawn on. Measures are in points, from the left and from the top. */
interface ChartSurface {

    void fill(Color color, float x, float y, float width, float height);

    void text(String text, Typeface face, float size, float x, float baseline);
}
