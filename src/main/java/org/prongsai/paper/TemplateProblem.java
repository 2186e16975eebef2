package org.prongsai.paper;

/**
 * Why a template cannot be used.
 *
 * @param what the placeholder, or the address that the template would fetch; empty where there is nothing to name
 */
public record TemplateProblem(Kind kind, String what) {

    /** What is wrong. */
    public enum Kind {
        /** It can't be read. */
        DAMAGED,
        /** It has macros or other content that a program would run. */
        ACTIVE,
        /** It would fetch something from elsewhere. */
        EXTERNAL,
        /** A placeholder that every template needs is not there. */
        MISSING,
        /** There is no such placeholder. */
        UNKNOWN,
        /** A placeholder of a block does not stand alone in a paragraph of the text. */
        MISPLACED
    }

    static TemplateProblem placeholder(Kind kind, String name) {
        return new TemplateProblem(kind, "{{" + name + "}}");
    }
}
