package com.duebook.sandbox.stripe.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** A page of the sandbox, filled from a template in the frame that all share. */
final class HtmlPage {

    private static final String FRAME = resource("page");
    private static final MediaType HTML = new MediaType("text", "html", UTF_8);

    private final String content;

    HtmlPage(String name) {
        content = resource(name);
    }

    /** @param values of the names in double braces, already escaped; the frame's title among them */
    String with(Map<String, String> values, Locale locale) {
        values.put("language", locale.getLanguage());
        values.put("testMode", text(locale, "pay.testMode"));
        values.put("content", filled(content, values));
        return filled(FRAME, values);
    }

    static ResponseEntity<String> answer(HttpStatus status, String body) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .body(body);
    }

    static String text(Locale locale, String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle("i18n/sandbox", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString("sandbox." + key), locale).format(arguments);
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8.name());
    }

    private static String filled(String template, Map<String, String> values) {
        var page = new StringBuilder();
        var from = 0;
        for (var open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", from)) {
            var close = template.indexOf("}}", open);
            page.append(template, from, open).append(values.get(template.substring(open + 2, close)));
            from = close + 2;
        }
        return page.append(template.substring(from)).toString();
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("sandbox/" + name + ".html").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
