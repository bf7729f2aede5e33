package com.duebook.workspace.login.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.duebook.identity.Theme;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.Proven;
import com.duebook.tenancy.Ids;
import com.duebook.workspace.login.PasswordLogin;
import com.duebook.workspace.login.Sessions;
import com.duebook.workspace.login.SignedIn;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What comes through a socket passes no filter: this alone stands between it and a session that is over or held. */
class SocketGuardTest {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    private final Sessions sessions = mock();
    private final VaadinRequest message = mock();
    private final WrappedSession http = new WrappedHttpSession(new MockHttpSession());
    private final SocketGuard guard = new SocketGuard(sessions);
    private final UUID acme = UUID.randomUUID();
    private final SignedIn cora = new SignedIn(UUID.randomUUID(), "Cora", Locale.ENGLISH, Theme.SYSTEM, acme, Ids.next(),
            NOW, Proven.by(Factor.PASSWORD, NOW), null);

    @BeforeEach
    void signedIn() {
        http.setAttribute(CONTEXT, new SecurityContextImpl(PasswordLogin.authenticated(cora)));
        when(message.getWrappedSession(false)).thenReturn(http);
    }

    @Test
    void leavesASessionThatGoesOn() {
        when(sessions.next(cora)).thenReturn(Optional.of(cora));
        var before = http.getAttribute(CONTEXT);

        guard.requestStart(message, null);

        assertThat(http.getAttribute(CONTEXT)).isSameAs(before);
    }

    @Test
    void makesASessionThatIsOverNobodys() {
        when(sessions.next(cora)).thenReturn(Optional.empty());

        guard.requestStart(message, null);

        assertThat(http.getAttribute(CONTEXT)).isNull();
    }

    @Test
    void takesAHeldSessionOutOfItsWorkspace() {
        when(sessions.next(cora)).thenReturn(Optional.of(new SignedIn(cora.identity(), cora.name(), Locale.ENGLISH,
                Theme.SYSTEM, null, cora.session(), NOW, cora.proven(), acme)));

        guard.requestStart(message, null);

        assertThat(SignedIn.of(((SecurityContext) http.getAttribute(CONTEXT)).getAuthentication()))
                .hasValueSatisfying(it -> {
                    assertThat(it.workspace()).isNull();
                    assertThat(it.held()).isEqualTo(acme);
                });
    }

    /** Requests have passed the filter already; asking twice would be two statements at each. */
    @Test
    void asksNothingOfWhatPassedTheFilter() {
        guard.requestStart(message, mock(VaadinResponse.class));

        verify(sessions, never()).next(cora);
    }

    @Test
    void hasNothingToAskOfNobodysSession() {
        http.removeAttribute(CONTEXT);
        guard.requestStart(message, null);
        when(message.getWrappedSession(false)).thenReturn(null);
        guard.requestStart(message, null);

        verify(sessions, never()).next(cora);
    }
}
