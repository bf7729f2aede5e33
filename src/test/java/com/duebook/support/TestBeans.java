package com.duebook.support;

import com.duebook.documents.SwitchedStore;
import com.duebook.identity.Passwords;
import com.duebook.identity.QuickPasswords;
import com.duebook.jobs.WorkHandler;
import com.duebook.payments.FakePaymentGateway;
import com.duebook.checkout.gateway.PaymentGateway;
import com.duebook.smtp.Postman;
import com.duebook.workspace.login.SignedIn;
import com.vaadin.flow.server.UIInitListener;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@TestConfiguration
@Import({TestWorkspaces.class, PlatformMailbox.class, WholeDatabase.class, FakePaymentGateway.class, JobsOnTheSpot.class})
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

    @Bean
    static SwitchedStore switchedStore() {
        return new SwitchedStore();
    }

    @Bean
    static StandIns standIns() {
        return new StandIns();
    }

    @Bean
    @Primary
    Passwords passwordsInPlace(BeanFactory application, StandIns standIns) {
        return standIns.place(Passwords.class, QuickPasswords.in(application));
    }

    @Bean
    @Primary
    Postman postmanInPlace(@Qualifier("com.duebook.smtp.SmtpPostman") Postman usual, StandIns standIns) {
        return standIns.place(Postman.class, usual);
    }

    @Bean
    @Primary
    PaymentGateway gatewayInPlace(@Qualifier("com.duebook.stripe.StripeGateway") PaymentGateway usual, StandIns standIns) {
        return standIns.place(PaymentGateway.class, usual);
    }

    @Bean
    WorkHandler workInPlace(StandIns standIns) {
        return standIns.place(WorkHandler.class, new TestWork());
    }

    @Bean
    static VaadinServiceInitListener tabsInPlace(StandIns standIns) {
        var opened = standIns.place(UIInitListener.class, tab -> {});
        return service -> service.getSource().addUIInitListener(opened);
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
