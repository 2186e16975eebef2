package org.prongsai.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where the present request comes. */
public final class Origin {

    private Origin() {}

    /** The address of the sender; empty where the application acts by itself. Behind a proxy, what the proxy tells. */
    public static Optional<String> address() {
        return request().map(HttpServletRequest::getRemoteAddr);
    }

    /** What the sender's browser says of itself. */
    public static Optional<String> browser() {
        return request().map(request -> request.getHeader("User-Agent"));
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
