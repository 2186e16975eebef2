package org.prongsai.measure;

import java.time.LocalDate;

/** What the matrix shows of a measure itself. */
record MatrixMeasure(long id, int number, String title, LocalDate lastDay) {}
