package org.prongsai.measure;

/**
 * What became of an undo.
 *
 * @param restored parts that are again as they were
 * @param overtaken parts that somebody changed in between, and that were left alone
 */
public record Undone(int restored, int overtaken) {}
