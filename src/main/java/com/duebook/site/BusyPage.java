package com.duebook.site;

import com.duebook.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What whoever asks too much is told, calmly, and to come again in a minute. */
public final class BusyPage {

    private static final String PAGE = page();

    private BusyPage() {}

    /** @param words the key of a title and a text, as {@code <words>.title} and {@code <words>.text} */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Texts texts, String words)
            throws IOException {
        var locale = Texts.supported(request.getLocale());
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PAGE
                .replace("{language}", locale.toLanguageTag())
                .replace("{title}", texts.get(words + ".title", locale))
                .replace("{text}", texts.get(words + ".text", locale)));
    }

    private static String page() {
        try {
            return new ClassPathResource("pages/too-many.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
