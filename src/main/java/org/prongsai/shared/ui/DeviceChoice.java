package org.prongsai.shared.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** Keeps on this device what a person chose there, whoever signs in. */
public final class DeviceChoice {

    private static final Duration KEPT = Duration.ofDays(365);

    private DeviceChoice() {}

    /** @param name of the cookie */
    public static void keep(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
