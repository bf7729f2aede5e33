package com.duebook.payments.portal;

import com.duebook.site.Site;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Keeps the token of a link in the payer's browser, so that no address shows it after the first view. */
@Component
public class PayCookie {

    private static final Duration LIFE = Duration.ofHours(12);

    private final boolean secure;

    PayCookie(Site site) {
        this.secure = site.isSecure();
    }

    /** With the prefix, browsers keep it from being set by neighbours of this host. */
    private String name() {
        return secure ? "__Host-duebook-pay" : "duebook-pay";
    }

    ResponseCookie of(String token) {
        return cookie(token).maxAge(LIFE).build();
    }

    ResponseCookie none() {
        return cookie("").maxAge(Duration.ZERO).build();
    }

    /** The token this browser came with; empty text when there is none. */
    public String in(Cookie @Nullable [] cookies) {
        return Optional.ofNullable(cookies).stream().flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .findFirst().orElse("");
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(name(), value).path("/").httpOnly(true).secure(secure).sameSite("Lax");
    }
}
