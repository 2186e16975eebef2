package org.prongsai.measure;

import org.prongsai.shared.Bilingual;

/**
 * A topic of the official analysis, to choose from.
 *
 * @param number official number
 * @param name official name and its English form
 */
public record TopicView(int number, Bilingual name) {}
