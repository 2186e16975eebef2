package org.prongsai.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium, Chrome or Edge under the PATH or where their installers put them. */
record InstalledChromium(String path, List<Path> usual) implements ChromiumSource {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "chrome.exe",
            "msedge.exe");
    private static final List<Path> USUAL = Stream.of(
                    "/usr/bin/chromium",
                    "/usr/bin/google-chrome",
                    "/opt/google/chrome/chrome",
                    "/opt/microsoft/msedge/msedge",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
                    "C:/Program Files/Google/Chrome/Application/chrome.exe",
                    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe")
            .map(Path::of)
            .toList();

    InstalledChromium() {
        this(Optional.ofNullable(System.getenv("PATH")).orElse(""), USUAL);
    }

    @Override
    public String name() {
        return "Installed";
    }

    @Override
    public List<Optional<Path>> find() {
        var named = System.getProperty("prongsai.browser", "");
        if (!named.isEmpty()) {
            return List.of(Optional.of(Path.of(named)));
        }
        var onPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, usual.stream())
                .filter(Files::isExecutable)
                .distinct()
                .map(Optional::of)
                .toList();
    }
}
