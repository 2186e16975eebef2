package org.prongsai.signin;

import java.util.List;

/** By what somebody signed in, as far as one needs to know it again. */
public enum Device {
    IPHONE("iPhone"),
    IPAD("iPad"),
    ANDROID("Android"),
    WINDOWS("Windows"),
    MAC("Macintosh"),
    LINUX("Linux"),
    OTHER("");

    private final String mark;

    Device(String mark) {
        this.mark = mark;
    }

    /** @param browser what a browser says of itself */
    static Device of(String browser) {
        return List.of(values()).stream()
                .filter(device -> browser.contains(device.mark))
                .findFirst()
                .orElse(OTHER);
    }
}
