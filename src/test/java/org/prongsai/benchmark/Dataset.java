package org.prongsai.benchmark;

/**
 * How much is laid out.
 *
 * @param name how it is called on the command line and in results
 * @param measures measures a year
 * @param divisions divisions, each with a part of every measure
 * @param years fiscal years, the current one last
 */
record Dataset(String name, int measures, int divisions, int years) {

    /** The size that the application is designed for: 1.5 million parts. */
    static final Dataset DESIGN = new Dataset("design", 500, 300, 10);

    /** As many parts as the best general-purpose peer was measured with: 80,000, less eight for the last number. */
    static final Dataset PEER = new Dataset("peer", 9_999, 8, 1);

    /** One year of the design size, for trying things out. */
    static final Dataset YEAR = new Dataset("year", 500, 300, 1);

    /** What the figures of the dashboard are asked for: 500 measures a year in a municipality of eight divisions. */
    static final Dataset RESULTS = new Dataset("results", 500, 8, 10);

    static Dataset named(String name) {
        return switch (name) {
            case "design" -> DESIGN;
            case "peer" -> PEER;
            case "year" -> YEAR;
            case "results" -> RESULTS;
            default -> throw new IllegalArgumentException("design, peer, year or results: " + name);
        };
    }

    int partsOfYear() {
        return measures * divisions;
    }

    int parts() {
        return partsOfYear() * years;
    }
}
