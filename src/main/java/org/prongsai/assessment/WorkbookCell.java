package org.prongsai.assessment;

/**
 * A cell of a workbook that is not empty.
 *
 * @param row its row, from 1
 * @param column its column, from 1
 * @param text what is in it; of a formula what it came to when the workbook was saved
 * @param formula whether it is a formula
 */
record WorkbookCell(int row, int column, String text, boolean formula) {}
