package org.prongsai.discussion;

import java.util.List;

/**
 * What was said about a division's part.
 *
 * @param notes the latest notes, the newest last
 * @param earlier whether there are notes before these
 * @param mayWrite whether the reader may add one now
 * @param all how many there are, without those that were deleted
 * @param open how many of them are questions that wait for an answer
 */
public record PartDiscussion(List<NoteView> notes, boolean earlier, boolean mayWrite, long all, long open) {}
