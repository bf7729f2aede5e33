package com.duebook.ui;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** A page of a few words for where no screen can be: it needs neither a session nor the database. */
public final class PlainPage {

    private PlainPage() {}

    /** The whole page as HTML. */
    public static String html(Locale language, String title, String text) {
        return html(language, title, text, "");
    }

    /** With a link below. */
    public static String html(Locale language, String title, String text, String address, String link) {
        return html(language, title, text,
                "<p><a href=\"%s\">%s</a></p>".formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(link)));
    }

    private static String html(Locale language, String title, String text, String below) {
        return """
                <!doctype html><html lang="%s"><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>Duebook</title>\
                <link rel="stylesheet" href="/fault.css"><body><h1>%s</h1><p>%s</p>%s</body></html>"""
                .formatted(language.toLanguageTag(), HtmlUtils.htmlEscape(title), HtmlUtils.htmlEscape(text), below);
    }
}
