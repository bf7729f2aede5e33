package com.duebook.sandbox.stripe;

import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The loopback Stripe and agency know their callers by their keys, like the real ones, and keep no sessions. */
@InSandbox
@Configuration
class SandboxSecurity {

    /** Ids are, and so are the columns that they are looked up in. */
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    @Bean
    @Order(20)
    SecurityFilterChain sandboxStripe(HttpSecurity http) {
        return http.securityMatcher("/sandbox/stripe/**", "/sandbox/pay/**", "/sandbox/connect/**", "/sandbox/agency/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(request -> !ASCII.matcher(request.getServletPath()).matches()).denyAll()
                        .anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'none'; style-src 'unsafe-inline'")))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
