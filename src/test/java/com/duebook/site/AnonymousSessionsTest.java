package com.duebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.OnwardTicker;
import com.duebook.support.TestClock;
import com.duebook.text.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSessionEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** However many come, so many sessions there are and no more. */
class AnonymousSessionsTest {

    private static final int COME = 100_000;

    private final TestClock clock = new TestClock();
    private final OnwardTicker ticker = new OnwardTicker(clock);
    private final AnonymousSessions sessions = new AnonymousSessions(AnonymousSessions.A_MINUTE, ticker);
    private final AnonymousLimit limit = new AnonymousLimit(sessions, nothing -> false, new Texts());

    @Test
    void holdsWhatOneAddressBeginsAtOnce() {
        assertThat(let(at -> "203.0.113.7")).isEqualTo(AnonymousSessions.A_MINUTE);
        assertThat(sessions.live()).isEqualTo(AnonymousSessions.A_MINUTE);

        clock.advance(Duration.ofSeconds(30));
        assertThat(let(at -> "203.0.113.7")).isEqualTo(AnonymousSessions.A_MINUTE / 2);
        assertThat(let(at -> "203.0.113.8")).as("somebody else").isEqualTo(AnonymousSessions.A_MINUTE);
    }

    @Test
    void takesANetworkOfTheNewKindForOneAddress() {
        assertThat(let(at -> "2001:db8:0:7::%x:%x".formatted(at >> 8, at & 255))).isEqualTo(AnonymousSessions.A_MINUTE);
        assertThat(let(at -> "2001:db8:0:8::1")).isEqualTo(AnonymousSessions.A_MINUTE);
    }

    @Test
    void holdsWhatAllAddressesBeginTogether() {
        assertThat(let(at -> "10.%d.%d.%d".formatted(at >> 16, at >> 8 & 255, at & 255))).isEqualTo(AnonymousSessions.MOST);
        assertThat(sessions.live()).isEqualTo(AnonymousSessions.MOST);
    }

    @Test
    void countsNothingThatBeginsNoSession() throws ServletException, IOException {
        var nothing = 0;
        for (var i = 0; i < COME; i++) {
            nothing += came("203.0.113.7", (request, response) -> {}) == 200 ? 1 : 0;
        }
        assertThat(nothing).isEqualTo(COME);
        assertThat(let(at -> "203.0.113.7")).isEqualTo(AnonymousSessions.A_MINUTE);
    }

    /** Proves that without the limit there would be as many as come. */
    @Test
    void countsThemAll() {
        var endless = new AnonymousSessions(COME, ticker);
        for (var i = 0; i < AnonymousSessions.MOST; i++) {
            assertThat(endless.mayBegin("203.0.113.7")).isTrue();
            endless.tried("203.0.113.7", true);
        }
        assertThat(endless.mayBegin("203.0.113.7")).isTrue();
    }

    /** @return how many of {@value #COME} got a session */
    private int let(IntFunction<String> address) {
        var let = 0;
        for (var i = 0; i < COME; i++) {
            let += came(address.apply(i), (request, response) -> sessions.sessionCreated(
                    new HttpSessionEvent(((HttpServletRequest) request).getSession()))) == 200 ? 1 : 0;
        }
        return let;
    }

    private int came(String address, FilterChain page) {
        var request = new MockHttpServletRequest("GET", "/login");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        try {
            limit.doFilter(request, response, page);
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        }
        return response.getStatus();
    }
}
