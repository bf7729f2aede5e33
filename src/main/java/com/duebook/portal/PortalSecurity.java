package com.duebook.portal;

import com.duebook.site.AnonymousLimit;
import com.duebook.site.AnonymousSessions;
import com.duebook.site.EagerHeaders;
import com.duebook.site.PagePolicy;
import com.duebook.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The payers' own filter chain: documents only, for everybody, under a policy of their own. What is none of them is not
 * there; Vaadin would answer to it with an empty page.
 */
@Configuration
class PortalSecurity {

    private static final int NOT_FOUND = HttpStatus.NOT_FOUND.value();
    private static final int FORBIDDEN = HttpStatus.FORBIDDEN.value();
    private static final String[] DOCUMENTS = {
        "/pay/{token}", "/pay/{link}/due", "/pay/{link}/done", "/pay/{link}/logo", "/pay/{link}/receipt",
        "/pay/{link}/invoice/{invoice}"
    };

    @Bean
    @Order(20)
    SecurityFilterChain payers(HttpSecurity http, PayLimits limits, AnonymousSessions sessions, Texts texts)
            throws Exception {
        return http.securityMatcher("/pay", "/pay/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(DOCUMENTS).permitAll()
                        .anyRequest().denyAll())
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint((request, response, stranger) -> response.sendError(NOT_FOUND))
                        .accessDeniedHandler((request, response, why) ->
                                response.sendError(why instanceof CsrfException ? FORBIDDEN : NOT_FOUND)))
                .requestCache(RequestCacheConfigurer::disable)
                .addFilterAfter(new PayLimitFilter(limits, texts), HeaderWriterFilter.class)
                .addFilterAfter(new AnonymousLimit(sessions, nothing -> false, texts), PayLimitFilter.class)
                .headers(headers -> headers
                        .withObjectPostProcessor(new EagerHeaders())
                        .addHeaderWriter(new PagePolicy(PortalPolicy.POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .build();
    }
}
