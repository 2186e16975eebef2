package org.prongsai.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the answer that begins a tab from being compressed: it holds the key of the session beside parts of the address, and
 * a link on any page leads to it, so that its length could tell the key (BREACH). Answers to all later requests need that key
 * to be asked for at all; docs/decisions/0014 says why these are compressed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UncompressedKey extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.GET.matches(request.getMethod()) && request.getParameter("v-r") != null) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "identity");
        }
        chain.doFilter(request, response);
    }
}
