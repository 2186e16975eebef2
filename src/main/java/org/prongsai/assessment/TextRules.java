package org.prongsai.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.assessment.FrameworkProblem.Kind;
import org.prongsai.shared.Bilingual;

/** What the texts of one part of a year's rules have to keep to. */
record TextRules(FrameworkPart part, String subject) {

    /** Both languages are needed, since everybody reads one of them. */
    List<FrameworkProblem> names(Bilingual name, int longest) {
        return Stream.of(name.th(), name.en())
                .flatMap(text -> {
                    if (text.isBlank()) {
                        return Stream.of(new FrameworkProblem(Kind.NAME_EMPTY, part, subject, ""));
                    }
                    return text.length() > longest
                            ? Stream.of(new FrameworkProblem(Kind.NAME_LONG, part, subject, String.valueOf(longest)))
                            : Stream.empty();
                })
                .distinct()
                .toList();
    }

    /** What is confirmed is so by something that can be looked up. */
    List<FrameworkProblem> source(boolean confirmed, String source) {
        if (confirmed && source.isBlank()) {
            return List.of(new FrameworkProblem(Kind.SOURCE_MISSING, part, subject, ""));
        }
        return source.length() <= FrameworkRules.LONGEST_SOURCE
                ? List.of()
                : List.of(new FrameworkProblem(
                        Kind.SOURCE_LONG, part, subject, String.valueOf(FrameworkRules.LONGEST_SOURCE)));
    }
}
