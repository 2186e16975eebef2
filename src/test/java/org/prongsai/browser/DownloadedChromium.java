package org.prongsai.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The build of Chromium that Playwright brings along. */
record DownloadedChromium() implements ChromiumSource {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "Playwright's own";
    }

    @Override
    public List<Optional<Path>> find() {
        var install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        install.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        Command.run(install, PATIENCE);
        return List.of(Optional.empty());
    }
}
