package com.duebook.portal;

import com.duebook.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Pages in their frame: who asks, the content, whom to ask, and the language. */
@Component
class PayAnswers {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PayTemplates templates;
    private final PayLanguage language;
    private final Texts texts;

    PayAnswers(PayTemplates templates, PayLanguage language, Texts texts) {
        this.templates = templates;
        this.language = language;
        this.texts = texts;
    }

    PayWords words(PayFrame frame, HttpServletRequest request) {
        return new PayWords(texts, language.of(frame, request));
    }

    /** @param model of the template, beside what the frame needs */
    ResponseEntity<String> page(HttpStatus status, String template, String link, PayFrame frame, HttpServletRequest request,
            Map<String, ?> model) {
        var all = new HashMap<String, Object>(model);
        all.put("from", frame.from());
        all.put("logo", frame.hasLogo());
        all.put("base", "/pay/" + link);
        if (frame.colour() != null) {
            all.put("colour", frame.colour().hex().substring(1));
        }
        if (frame.askAt() != null) {
            all.put("askAt", frame.askAt());
        }
        return answer(status, template, language.of(frame, request), request, all);
    }

    /** One page for every link that opens nothing, so that nobody learns why. */
    ResponseEntity<String> closed(HttpStatus status, HttpServletRequest request) {
        return answer(status, "closed", language.of(request), request, new HashMap<>(Map.of("from", "Duebook", "logo", false)));
    }

    /** For what is refused before anybody looks whose page it is. */
    ResponseEntity<String> tooLarge(HttpServletRequest request) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, "too-large", language.of(request), request,
                new HashMap<>(Map.of("from", "Duebook", "logo", false)));
    }

    /** From where nothing else does, such as a filter. */
    static void send(ResponseEntity<String> page, HttpServletResponse response) throws IOException {
        response.setStatus(page.getStatusCode().value());
        response.setContentType(Objects.requireNonNull(page.getHeaders().getContentType()).toString());
        response.getWriter().write(Objects.requireNonNull(page.getBody()));
    }

    private ResponseEntity<String> answer(
            HttpStatus status, String template, Locale locale, HttpServletRequest request, Map<String, Object> model) {
        model.put("language", locale.toLanguageTag());
        model.put("chinese", locale.getLanguage().equals("zh"));
        var answer = ResponseEntity.status(status).contentType(HTML);
        language.kept(request).ifPresent(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie.toString()));
        return answer.body(templates.draw(template, locale, model));
    }
}
