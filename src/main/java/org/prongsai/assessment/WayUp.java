package org.prongsai.assessment;

import java.util.List;

/**
 * What leads to the next better rating.
 *
 * @param step the next better rating
 * @param raises indicators each of which alone would be enough, the smallest raise first and of equal ones the lower
 *     number; empty where several have to rise together
 */
public record WayUp(RatingStep step, List<Raise> raises) {

    public WayUp {
        raises = List.copyOf(raises);
    }
}
