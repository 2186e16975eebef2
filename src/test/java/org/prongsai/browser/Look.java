package org.prongsai.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a page is looked at.
 *
 * @param screen its size
 * @param theme light or dark
 * @param language {@code th} or {@code en}, as the browser asks for it
 */
public record Look(Screen screen, ColorScheme theme, String language) {

    public enum Screen {
        DESKTOP(1440, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** An office computer in Thai. */
    public static final Look USUAL = new Look(Screen.DESKTOP, ColorScheme.LIGHT, "th");

    /** Both screens in both themes and both languages. */
    public static List<Look> all() {
        var all = new ArrayList<Look>();
        for (var language : List.of("th", "en")) {
            for (var screen : Screen.values()) {
                for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    all.add(new Look(screen, theme, language));
                }
            }
        }
        return all;
    }

    /** Two of them that have nothing in common, so that every screen, theme and language is looked at. */
    public static List<Look> opposites() {
        return List.of(USUAL, new Look(Screen.PHONE, ColorScheme.DARK, "en"));
    }

    /** Opens a browser context that looks so. */
    public NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(theme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("th".equals(language) ? "th-TH" : "en-GB")
                .setTimezoneId("Asia/Bangkok");
    }

    @Override
    public String toString() {
        return "%s-%s-%s".formatted(language, screen, theme).toLowerCase(Locale.ROOT);
    }
}
