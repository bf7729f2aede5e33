package com.duebook.site;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions in which nobody is signed in: of whoever looks at the page to sign in. Each costs some 13 kB, and anybody can
 * begin one. Payers have none.
 *
 * <p>One address begins at most {@value #A_MINUTE} a minute, and as many at once when it was quiet before. They end after
 * five quiet minutes, so one address holds at most 720. All addresses together hold {@value #MOST}, some 140 MB; the next
 * ones wait. Who signs in keeps the session for as long as the settings say, and counts no more.
 */
@Component
public class AnonymousSessions implements HttpSessionListener, HttpSessionAttributeListener {

    static final int A_MINUTE = 120;
    static final int MOST = 10_000;
    static final Duration IDLE = Duration.ofMinutes(5);

    private static final String ANONYMOUS = AnonymousSessions.class.getName();

    private final AtomicInteger live = new AtomicInteger();
    private final AtomicInteger beginning = new AtomicInteger();
    private final AddressLimit limit;

    AnonymousSessions(@Value("${duebook.anonymous-sessions-a-minute:" + A_MINUTE + "}") int aMinute, Ticker ticker) {
        limit = new AddressLimit(aMinute, ticker);
    }

    /** Whoever got a yes says afterwards what came of it, by {@link #tried}. */
    boolean mayBegin(String clientAddress) {
        if (live.get() + beginning.incrementAndGet() <= MOST && limit.mayTry(clientAddress)) {
            return true;
        }
        beginning.decrementAndGet();
        return false;
    }

    /** @param began whether a session was made; if not, nothing is counted */
    void tried(String clientAddress, boolean began) {
        beginning.decrementAndGet();
        if (!began) {
            limit.giveBack(clientAddress);
        }
    }

    /** How many there are now. */
    public int live() {
        return live.get();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval(Math.toIntExact(IDLE.toSeconds()));
        event.getSession().setAttribute(ANONYMOUS, true);
        live.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession());
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        keepIfSignedIn(event);
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        keepIfSignedIn(event);
    }

    private void keepIfSignedIn(HttpSessionBindingEvent event) {
        var session = event.getSession();
        if (HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY.equals(event.getName())
                && session.getAttribute(event.getName()) instanceof SecurityContext context
                && context.getAuthentication() != null && context.getAuthentication().isAuthenticated()
                && forget(session)) {
            session.setMaxInactiveInterval(Math.toIntExact(
                    Duration.ofMinutes(session.getServletContext().getSessionTimeout()).toSeconds()));
        }
    }

    private boolean forget(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(ANONYMOUS) == null) {
                return false;
            }
            session.removeAttribute(ANONYMOUS);
        }
        live.decrementAndGet();
        return true;
    }
}
