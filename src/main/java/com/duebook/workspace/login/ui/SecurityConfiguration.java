package com.duebook.workspace.login.ui;

import com.duebook.identity.Guesses;
import com.duebook.text.Texts;
import com.duebook.workspace.login.LoginLimit;
import com.duebook.site.AnonymousLimit;
import com.duebook.site.AnonymousSessions;
import com.duebook.site.EagerHeaders;
import com.duebook.site.PagePolicy;
import com.duebook.workspace.login.Device;
import com.duebook.workspace.login.PasswordLogin;
import com.duebook.workspace.login.SecondStep;
import com.duebook.workspace.login.SessionGuard;
import com.duebook.workspace.login.Sessions;
import com.duebook.workspace.login.SignedIn;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything that no other filter chain takes: the screens and what they load. */
@Configuration
class SecurityConfiguration {

    /**
     * No script runs that stands in a page without this answer's number, or comes from elsewhere. Vaadin's client makes
     * functions of what the server sends.
     */
    private static final String POLICY = String.join("; ",
            "script-src 'self' 'nonce-%1$s' 'unsafe-eval'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    @Order(100)
    SecurityFilterChain screens(
            HttpSecurity http, PasswordLogin login, SecondStep second, Sessions sessions, SecurityContextHolderStrategy contexts,
            Guesses guesses, AnonymousSessions anonymous, Texts texts, RequestUtil vaadins, VaadinDefaultRequestCache wanted)
            throws Exception {
        // Nobody is asked twice: a wrong password would be hashed and counted by the manager of all chains once more.
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null).authenticationProvider(login);
        http.authorizeHttpRequests(requests -> requests
                .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                .requestMatchers("/VAADIN", "/VAADIN/").denyAll()
                .requestMatchers(PublicFiles.PLACES).permitAll());
        http.addFilterAfter(new PublicFiles(), HeaderWriterFilter.class);
        http.addFilterAfter(new AnonymousLimit(anonymous, PublicFiles::isFile, texts), PublicFiles.class);
        http.headers(headers -> headers
                .withObjectPostProcessor(new EagerHeaders())
                .addHeaderWriter(new PagePolicy(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        http.addFilterAfter(new SessionGuard(sessions, contexts), SecurityContextHolderFilter.class);
        http.addFilterAfter(new EndedMessage(texts), AnonymousLimit.class);
        http.addFilterBefore(new LoginLimit(guesses, texts), UsernamePasswordAuthenticationFilter.class);
        // Vaadin checks its own messages by its own key. It would exempt the sign-in as well.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadins::isFrameworkInternalRequest));
        http.exceptionHandling(refused -> refused.accessDeniedHandler(new StaleLogin())
                .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login?" + LoginView.ENDED), SessionGuard::hasEnded));
        // What is no page starts no session to be remembered in.
        wanted.ignoreRequests(request -> !vaadins.isSecuredFlowRoute(request));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin
                .loginView(LoginView.class, "/login")
                .addLogoutHandler((request, response, leaving) -> SignedIn.of(leaving).ifPresent(sessions::end))
                .enableCsrfConfiguration(false)
                .anyRequest(any -> any.authenticated()));
        // After Vaadin's, or Spring would make a login page of its own.
        http.formLogin(form -> form.authenticationDetailsSource(Device::of).failureHandler(new RefusedLogin(second, wanted)));
        return http.build();
    }

    /** A span for each of some twenty filters would cost each click a tenth of its time; the request keeps its own. */
    @Bean
    static SecurityObservationSettings filtersUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    static NavigationAccessControlConfigurer membersUnlessSaidOtherwise() {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(new MembersOnly());
    }
}
