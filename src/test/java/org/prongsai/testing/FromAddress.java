package org.prongsai.testing;

import java.util.function.Supplier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Does something in a request that comes from an address, as signing in does before anybody is signed in. */
public final class FromAddress {

    private FromAddress() {}

    public static <T> T of(String address, Supplier<T> work) {
        var before = RequestContextHolder.getRequestAttributes();
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.addHeader("User-Agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64)");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return work.get();
        } finally {
            RequestContextHolder.setRequestAttributes(before);
        }
    }
}
