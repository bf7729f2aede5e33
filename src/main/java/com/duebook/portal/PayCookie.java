package com.duebook.portal;

import com.duebook.site.Site;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Keeps the token of a link in the payer's browser, so that no address shows it after the first view. Each link has a
 * cookie of its own: two of them open side by side do not disturb each other.
 */
@Component
public class PayCookie {

    private static final Duration LIFE = Duration.ofHours(12);
    /** Together they stay far below what a server takes as headers. */
    private static final int MOST = 12;

    private final boolean secure;

    PayCookie(Site site) {
        this.secure = site.isSecure();
    }

    /** With the prefix, browsers keep it from being set by neighbours of this host. */
    private String prefix() {
        return secure ? "__Host-duebook-pay-" : "duebook-pay-";
    }

    /** Of this link, and an end to the oldest when there are too many. */
    List<ResponseCookie> of(UUID link, String token, Cookie @Nullable [] cookies) {
        var older = pay(cookies).map(Cookie::getName).filter(name -> !name.equals(prefix() + link)).distinct().toList();
        var surplus = older.stream().limit(Math.max(0, older.size() + 1 - MOST))
                .map(name -> cookie(name, "").maxAge(Duration.ZERO).build());
        return Stream.concat(surplus, Stream.of(cookie(prefix() + link, token).maxAge(LIFE).build())).toList();
    }

    /** The token this browser came with for the link; empty text when there is none. */
    public String in(String link, Cookie @Nullable [] cookies) {
        return pay(cookies)
                .filter(cookie -> cookie.getName().equals(prefix() + link))
                .map(Cookie::getValue)
                .findFirst().orElse("");
    }

    /** Browsers send the oldest first. */
    private Stream<Cookie> pay(Cookie @Nullable [] cookies) {
        return Optional.ofNullable(cookies).stream().flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().startsWith(prefix()));
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value).path("/").httpOnly(true).secure(secure).sameSite("Lax");
    }
}
