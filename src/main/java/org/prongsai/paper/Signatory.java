package org.prongsai.paper;

/**
 * A person who signs.
 *
 * @param name without the line to sign on; may be empty, to be written by hand
 * @param post such as the mayor's
 */
public record Signatory(String name, String post) {}
