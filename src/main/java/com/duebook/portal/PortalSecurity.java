package com.duebook.portal;

import com.duebook.checkout.gateway.PaymentGateway;
import com.duebook.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The payers' own filter chain: documents only, for everybody, without a session and under a policy of their own. What is
 * none of them is not there; Vaadin would answer to it with an empty page.
 */
@Configuration
class PortalSecurity {

    private static final int NOT_FOUND = HttpStatus.NOT_FOUND.value();
    private static final String[] DOCUMENTS = {
        "/pay/{token}", "/pay/{link}/due", "/pay/{link}/data", "/pay/{link}/done", "/pay/{link}/logo", "/pay/{link}/receipt",
        "/pay/{link}/invoice/{invoice}", "/pay/colour/{colour}"
    };
    /** Nothing runs. Browsers hold a form to it on the whole way on, so the provider's pages are named. */
    private static final String POLICY = String.join("; ",
            "default-src 'none'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self' data:",
            "base-uri 'none'",
            "form-action 'self' %s",
            "frame-ancestors 'none'");

    @Bean
    @Order(20)
    SecurityFilterChain payers(HttpSecurity http, PayLimits limits, PayCookie cookie, PayAnswers answers, PaymentGateway gateway,
            Texts texts) throws Exception {
        return http.securityMatcher("/pay", "/pay/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(DOCUMENTS).permitAll()
                        .anyRequest().denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(new PayFormTokens(cookie)))
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint((request, response, stranger) -> response.sendError(NOT_FOUND))
                        .accessDeniedHandler((request, response, why) -> refuse(request, response, why, answers)))
                .requestCache(RequestCacheConfigurer::disable)
                .addFilterAfter(new PayLimitFilter(limits, texts), HeaderWriterFilter.class)
                .addFilterAfter(new PayUploadFilter(answers, limits, texts), PayLimitFilter.class)
                .headers(headers -> headers
                        .addHeaderWriter(new StaticHeadersWriter("Content-Security-Policy",
                                POLICY.formatted(String.join(" ", gateway.pages())).replace(" ;", ";")))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .build();
    }

    /** A form whose link's cookie has gone is an old page of somebody's own more often than a trick. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why,
            PayAnswers answers) throws IOException {
        if (why instanceof CsrfException && HttpMethod.POST.matches(request.getMethod())) {
            PayAnswers.send(answers.closed(HttpStatus.FORBIDDEN, request), response);
        } else {
            response.sendError(NOT_FOUND);
        }
    }
}
