package org.prongsai.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The package of Debian, installed where the tests run as root, as in a container. */
record PackagedChromium() implements ChromiumSource {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "Debian's package";
    }

    @Override
    public List<Optional<Path>> find() {
        if (!Browsers.isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            throw new IllegalStateException("needs root and apt-get");
        }
        apt("update");
        apt("install", "-y", "--no-install-recommends", "chromium", "fonts-thai-tlwg");
        return List.of(Optional.of(Path.of("/usr/bin/chromium")));
    }

    private static void apt(String... arguments) {
        var apt = new ProcessBuilder("apt-get", "-q");
        apt.command().addAll(List.of(arguments));
        apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Command.run(apt, PATIENCE);
    }
}
