package org.prongsai.measure;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;

/** Addresses of web pages as people type and paste them. */
final class WebAddress {

    static final int LONGEST = 2_000;

    private WebAddress() {}

    /** Without spaces around it, and with the scheme that people leave out. */
    static String completed(String typed) {
        var address = ThaiText.trimmed(typed);
        return address.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + address : address;
    }

    /** @throws RefusedException unless it is an http or https address of at most 2,000 characters without a password */
    static String checked(String typed) {
        var address = completed(typed);
        if (address.contains(" ")) {
            throw new RefusedException("evidence.refused.spaces");
        }
        if (address.length() > LONGEST) {
            throw RefusedException.beyond("evidence.refused.longAddress", LONGEST, address.length());
        }
        try {
            var uri = new URI(address);
            requireNoPassword(uri);
            if (isOfTheWeb(uri)) {
                return address;
            }
        } catch (URISyntaxException | IllegalArgumentException ignored) {
            // refused below like any other address that is none
        }
        throw new RefusedException("measure.refused.address");
    }

    /** It would be shown to everybody, and a name before the @ makes one page look like another. */
    private static void requireNoPassword(URI uri) {
        var authority = uri.getRawAuthority();
        if (authority != null && authority.contains("@")) {
            throw new RefusedException("evidence.refused.password");
        }
    }

    private static boolean isOfTheWeb(URI uri) throws URISyntaxException {
        var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return web && (uri.getHost() != null || hasThaiDomain(uri.getRawAuthority()));
    }

    /** A domain in Thai letters, which {@link URI} knows only in the form in which it is looked up. */
    private static boolean hasThaiDomain(@Nullable String authority) throws URISyntaxException {
        if (authority == null) {
            return false;
        }
        var domain = IDN.toASCII(authority.replaceFirst(":[0-9]*$", ""), IDN.USE_STD3_ASCII_RULES);
        return new URI("https", domain, null, null).getHost() != null;
    }
}
