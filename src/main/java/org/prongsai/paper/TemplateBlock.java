package org.prongsai.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a paper that stands in the place of a paragraph. */
enum TemplateBlock {
    EMBLEM,
    HEADING,
    TABLE,
    CHARTS,
    COMPARISON,
    CLOSING,
    SIGNATORIES;

    /** What stands for it in a template, without the braces. */
    String placeholder() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TemplateBlock> of(@Nullable String placeholder) {
        return Arrays.stream(values())
                .filter(each -> each.placeholder().equals(placeholder))
                .findFirst();
    }
}
