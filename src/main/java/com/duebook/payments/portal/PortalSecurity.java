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

/** The payers' own filter chain: documents only, for everybody, under a policy of their own. */
@Configuration
class PortalSecurity {

    @Bean
    @Order(20)
    SecurityFilterChain payers(HttpSecurity http, PayLimits limits, Texts texts) throws Exception {
        return http.securityMatcher("/pay", "/pay/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(RequestCacheConfigurer::disable)
                .addFilterAfter(new PayLimitFilter(limits, texts), HeaderWriterFilter.class)
                .headers(headers -> headers
                        .withObjectPostProcessor(new EagerHeaders())
                        .addHeaderWriter(new PortalPolicy())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .build();
    }
}
