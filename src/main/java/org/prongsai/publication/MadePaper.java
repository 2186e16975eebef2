package org.prongsai.publication;

import java.util.List;
import org.prongsai.paper.Paper;

/**
 * A paper as it would be printed now.
 *
 * @param draft whether it can still change, so that it cannot be published yet
 * @param gaps what is missing from it
 */
public record MadePaper(PaperChoices choices, Paper paper, boolean draft, List<GapFound> gaps) {

    public MadePaper {
        gaps = List.copyOf(gaps);
    }
}
