package com.duebook.payments.portal;

import com.duebook.text.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers who asks too much with one calm page, before a token is looked up or a session made. */
class PayLimitFilter extends OncePerRequestFilter {

    private final String page = page();
    private final PayLimits limits;
    private final Texts texts;

    PayLimitFilter(PayLimits limits, Texts texts) {
        this.limits = limits;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limits.mayAsk(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        var locale = Texts.supported(request.getLocale());
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page
                .replace("{nonce}", Objects.requireNonNullElse(PortalPolicy.nonce(request), ""))
                .replace("{language}", locale.toLanguageTag())
                .replace("{title}", texts.get("payments.portal.busy.title", locale))
                .replace("{text}", texts.get("payments.portal.busy.text", locale)));
    }

    private static String page() {
        try {
            return new ClassPathResource("pages/too-many.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
