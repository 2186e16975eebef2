package org.prongsai.paper;

/**
 * A picture of the municipality's emblem.
 *
 * @param image PNG or JPEG
 * @param description what it shows, for those who do not see it
 */
public record Emblem(byte[] image, String description) {}
