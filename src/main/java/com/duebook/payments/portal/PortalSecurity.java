package com.duebook.payments.portal;

import com.duebook.site.EagerHeaders;
import com.duebook.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The payers' own filter chain: documents only, for everybody, with the strictest policy under which Vaadin's client
 * still runs. It needs inline scripts and evaluation; everything else comes from this host or not at all.
 */
@Configuration
class PortalSecurity {

    private static final String POLICY = String.join("; ",
            "default-src 'none'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    @Order(20)
    SecurityFilterChain payers(HttpSecurity http, PayLimits limits, Texts texts) throws Exception {
        return http.securityMatcher("/pay", "/pay/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(RequestCacheConfigurer::disable)
                .addFilterAfter(new PayLimitFilter(limits, texts), HeaderWriterFilter.class)
                .headers(headers -> headers
                        .withObjectPostProcessor(new EagerHeaders())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .build();
    }
}
