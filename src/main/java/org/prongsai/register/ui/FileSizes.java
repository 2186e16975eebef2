package org.prongsai.register.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** Sizes of files as people read them. */
final class FileSizes {

    private static final int KB = 1024;
    private static final int MB = KB * 1024;

    private FileSizes() {}

    static String of(long bytes, Locale locale) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(bytes < MB ? 0 : 1);
        return bytes < MB
                ? format.format(Math.max(1, Math.round((double) bytes / KB))) + " KB"
                : format.format((double) bytes / MB) + " MB";
    }
}
