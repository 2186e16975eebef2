package org.prongsai.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures of pages under {@code target/screenshots}, for people to look at. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target/screenshots");

    private Screenshots() {}

    /** Takes a page as it is, once its fonts are there; the file is named after the page and the look. */
    public static Path take(Page page, String name, Look look) {
        page.evaluate("() => document.fonts.ready.then(() => true)");
        var file = FOLDER.resolve("%s-%s.png".formatted(name, look));
        page.screenshot(new ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
        return file;
    }
}
