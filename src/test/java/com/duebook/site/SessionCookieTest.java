package com.duebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.SessionCookieConfig;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;

class SessionCookieTest {

    @Test
    void travelsOverTlsAloneWhereThePublicAddressDoes() {
        var cookie = cookieAt("https://due.example");

        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.getName()).isEqualTo("__Host-duebook");
    }

    @Test
    void worksWithoutTlsOnAMachineOfOnesOwn() {
        assertThat(cookieAt("http://localhost:8080").isSecure()).isFalse();
    }

    private static SessionCookieConfig cookieAt(String address) {
        var context = new MockServletContext();
        new SessionCookie(new Site(URI.create(address))).onStartup(context);
        return context.getSessionCookieConfig();
    }
}
