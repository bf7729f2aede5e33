package com.duebook.sandbox.stripe;

import com.duebook.sandbox.stripe.wire.StripeError;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Lets answers get lost on their way, after the call was carried out. */
@InSandbox
@Component
class FaultFilter extends OncePerRequestFilter {

    private final StripeFaults faults;

    FaultFilter(StripeFaults faults) {
        this.faults = faults;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/sandbox/stripe/") || request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        switch (faults.ofAnswer()) {
            case ARRIVES -> answer.copyBodyToResponse();
            case SERVER_ERROR -> {
                response.reset();
                response.setStatus(500);
                response.setContentType("application/json");
                response.getWriter().write(new StripeError(500, "api_error", null, null, "Injected.").json());
            }
            case CONNECTION_LOST -> {
                // Announces more than it sends before the container hangs up.
                response.setHeader("Connection", "close");
                response.setContentLength(answer.getContentSize() + 100);
                response.getOutputStream().write(answer.getContentAsByteArray(), 0, 1);
                response.flushBuffer();
            }
        }
    }
}
