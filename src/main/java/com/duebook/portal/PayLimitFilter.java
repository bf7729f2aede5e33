package com.duebook.portal;

import com.duebook.site.BusyPage;
import com.duebook.text.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers who asks too much with one calm page, before a token is looked up or a session made. */
class PayLimitFilter extends OncePerRequestFilter {

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
        BusyPage.answer(request, response, texts, "payments.portal.busy");
    }
}
