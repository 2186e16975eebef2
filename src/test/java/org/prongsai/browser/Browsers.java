package org.prongsai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one Chromium of a test run: one that is installed, else Playwright's own download, else the package of the
 * system where the tests may install it. {@code -Dprongsai.browser=} names another one.
 */
public final class Browsers {

    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final List<String> refusals = new ArrayList<>();

    private Browsers(Playwright playwright) {
        this.playwright = playwright;
    }

    /** The browser, launched when first asked for; not for use from several threads. */
    public static Browser chromium() {
        return Shared.BROWSER;
    }

    /** Playwright with the driver that its library brings along, and without downloads of its own accord. */
    static Playwright playwright() {
        return Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Launches the first of these that starts. */
    static Browser launch(Playwright playwright, List<ChromiumSource> sources) {
        return new Browsers(playwright).launch(sources);
    }

    private Browser launch(List<ChromiumSource> sources) {
        return sources.stream()
                .flatMap(this::launch)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("""
                        The browser tests need Chromium, Chrome or Edge, and found none that starts:
                          %s
                        Install one (Debian: apt-get install chromium) and run the tests again, \
                        or name one: ./mvnw verify -Dprongsai.browser=/path/to/chromium
                        """.formatted(String.join("\n  ", refusals))));
    }

    private Stream<Browser> launch(ChromiumSource source) {
        List<Optional<Path>> found;
        try {
            found = source.find();
        } catch (IllegalStateException e) {
            refusals.add("%s: %s".formatted(source.name(), e.getMessage()));
            return Stream.empty();
        }
        if (found.isEmpty()) {
            refusals.add(source.name() + ": none");
        }
        return found.stream().flatMap(path -> launch(source.name(), path).stream());
    }

    private Optional<Browser> launch(String source, Optional<Path> executable) {
        var options = new LaunchOptions().setHeadless(true).setArgs(flags());
        executable.ifPresent(options::setExecutablePath);
        try {
            return Optional.of(playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            var reason = e.getMessage().lines().map(String::strip).filter(line -> line.length() > 1);
            refusals.add("%s %s: %s"
                    .formatted(
                            source,
                            executable.map(Path::toString).orElse(""),
                            String.join(" / ", reason.limit(4).toList())));
            return Optional.empty();
        }
    }

    private static List<String> flags() {
        return isRoot()
                ? Stream.concat(Stream.of("--no-sandbox"), QUIET.stream()).toList()
                : QUIET;
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static final class Shared {

        static final Browser BROWSER = launch(
                playwright(), List.of(new InstalledChromium(), new DownloadedChromium(), new PackagedChromium()));
    }
}
