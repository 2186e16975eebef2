package org.prongsai.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what keeps people from using a page, by the rules of WCAG 2.2 at levels A and AA. */
public final class Axe {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    public static void assertAccessible(Page page) {
        var violations = violations(page);
        if (!violations.isEmpty()) {
            throw new AssertionError(page.url() + " breaks rules of accessibility:\n" + String.join("\n", violations));
        }
    }

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(LEVEL_AA).analyze().getViolations().stream()
                        .map(Axe::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(Axe::describe)
                .collect(Collectors.joining(
                        "\n", "- %s (%s): %s%n".formatted(rule.getId(), rule.getImpact(), rule.getHelp()), ""));
    }

    private static String describe(CheckedNode node) {
        return "    %s%n      %s"
                .formatted(node.getTarget(), node.getFailureSummary().replaceAll("\\s+", " "));
    }
}
