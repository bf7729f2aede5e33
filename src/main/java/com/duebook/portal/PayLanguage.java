package com.duebook.portal;

import com.duebook.site.Site;
import com.duebook.text.Texts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** What the payer chose by a link; before that their language is the one the workspace writes to them in. */
@Component
class PayLanguage {

    static final String PARAMETER = "language";
    private static final String COOKIE = "duebook-payer-language";

    private final boolean secure;

    PayLanguage(Site site) {
        this.secure = site.isSecure();
    }

    Locale of(PayFrame frame, HttpServletRequest request) {
        return chosen(request).map(frame.region()::locale).orElse(frame.language());
    }

    /** Where it is not known whose page it is. */
    Locale of(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> Texts.supported(request.getLocale()));
    }

    /** For as long as the browser runs; empty unless this request chooses. */
    Optional<ResponseCookie> kept(HttpServletRequest request) {
        return parameter(request).map(language -> ResponseCookie.from(COOKIE, language.toLanguageTag())
                .path("/pay").httpOnly(true).secure(secure).sameSite("Lax").build());
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return parameter(request).or(() -> Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE)).map(Cookie::getValue).findFirst().flatMap(PayLanguage::known));
    }

    private static Optional<Locale> parameter(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(PayLanguage::known);
    }

    private static Optional<Locale> known(String tag) {
        return Texts.LOCALES.stream().filter(locale -> locale.getLanguage().equals(Locale.forLanguageTag(tag).getLanguage()))
                .findFirst();
    }
}
