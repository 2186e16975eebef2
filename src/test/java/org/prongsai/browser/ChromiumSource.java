package org.prongsai.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A way to a Chromium. */
interface ChromiumSource {

    /** What it is called in the message that no browser was found. */
    String name();

    /**
     * Executables to try, in this order; an empty one stands for Playwright's own.
     *
     * @throws IllegalStateException where this way is closed, with the reason
     */
    List<Optional<Path>> find();
}
