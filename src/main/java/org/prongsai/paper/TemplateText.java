package org.prongsai.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A text of a paper that a template may have in any paragraph, header or footer. */
enum TemplateText {
    TITLE(Paper::title),
    NAME(paper -> line(paper.heading(), 0)),
    YEAR(paper -> line(paper.heading(), 1)),
    AGENCY(paper -> line(paper.heading(), 2)),
    PLACE(paper -> line(paper.heading(), 3)),
    MARK(paper -> paper.mark() == null ? "" : paper.mark());

    private final Function<Paper, String> text;

    TemplateText(Function<Paper, String> text) {
        this.text = text;
    }

    /** What stands for it in a template, without the braces. */
    String placeholder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where the paper has none. */
    String of(Paper paper) {
        return text.apply(paper);
    }

    static Optional<TemplateText> of(String placeholder) {
        return Arrays.stream(values())
                .filter(each -> each.placeholder().equals(placeholder))
                .findFirst();
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }
}
