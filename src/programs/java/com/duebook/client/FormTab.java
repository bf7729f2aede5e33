package com.duebook.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** One browser tab on pages without script: it goes where it is sent on this site, fills forms in and sends them. */
public final class FormTab {

    private static final String NBSP = "\u00a0";

    private final Browser browser;
    private Document page = new Document("");
    private Document before = page;
    private Answer answer = new Answer(0, "", "");

    private FormTab(Browser browser) {
        this.browser = browser;
    }

    /** @param path such as {@code /pay/TOKEN} */
    public static FormTab visit(Browser browser, String path) {
        return new FormTab(browser).go(path);
    }

    public FormTab go(String path) {
        take(browser.visit(path), path);
        while (answer.location().startsWith("/")) {
            var on = answer.location();
            take(browser.visit(on), on);
        }
        return this;
    }

    /** The last answer; its location is outside of this site. */
    public Answer answer() {
        return answer;
    }

    public Document page() {
        return page;
    }

    /** Sets or clears the box of this name for people. */
    public FormTab tick(String label, boolean ticked) {
        one("input[type=checkbox][aria-label=\"" + label + "\"]").attr("checked", ticked);
        return this;
    }

    public FormTab type(String field, String text) {
        one("input[name=" + field + "]").val(text);
        return this;
    }

    /** Sends the form of the button that says this. */
    public Answer press(String label) {
        var button = page.select("button").stream().filter(it -> it.text().equals(label.replace(NBSP, " "))).findFirst()
                .orElseThrow(() -> new IllegalStateException("no button " + label + ": " + page.select("button").eachText()));
        var form = (FormElement) Objects.requireNonNull(button.closest("form"));
        before = page;
        var fields = form.formData().stream().map(field -> encoded(field.key()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
        take(browser.send(form.attr("action"), fields + "&" + encoded(button.attr("name")) + "=" + encoded(button.val())),
                form.attr("action"));
        return answer;
    }

    /** To the page whose button was pressed last, as it was. */
    public FormTab back() {
        page = before;
        return this;
    }

    /** What people read. */
    public String text() {
        return page.body().text();
    }

    private Element one(String query) {
        var found = page.selectFirst(query);
        if (found == null) {
            throw new IllegalStateException("no " + query + " in " + page.body().text());
        }
        return found;
    }

    private void take(Answer given, String path) {
        answer = given;
        page = Jsoup.parse(given.body(), path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
