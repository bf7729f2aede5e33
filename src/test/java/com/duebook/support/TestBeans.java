package com.duebook.support;

import com.duebook.workspace.login.SignedIn;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@TestConfiguration
@Import({TestWorkspaces.class, PlatformMailbox.class, WholeDatabase.class})
class TestBeans {

    @Bean
    static WatchedStatements watchedStatements() {
        return new WatchedStatements();
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /** Nothing grows old while the clock stands, however long a test takes on a busy machine. */
    @Bean
    @Primary
    OnwardTicker testTicker(TestClock clock) {
        return new OnwardTicker(clock);
    }

    /** A screen without a browser has no filters that would tell its session whose it is. */
    @Bean
    static VaadinServiceInitListener sessionsOfWhoeverIsSignedIn(SecurityContextHolderStrategy contexts) {
        return service -> service.getSource().addSessionInitListener(begun -> {
            var context = contexts.getContext();
            if (context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof SignedIn) {
                begun.getSession().getSession()
                        .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
            }
        });
    }
}
