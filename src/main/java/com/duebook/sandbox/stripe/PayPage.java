package com.duebook.sandbox.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Draws the pay page: plain HTML, no script. */
@InSandbox
@Component
class PayPage {

    private final String frame = resource("page");
    private final String pay = resource("pay");
    private final String secondStep = resource("second-step");
    private final String over = resource("over");

    String pay(SandboxObject session, boolean declined, Locale browser) {
        var locale = locale(session, browser);
        var values = common(session, locale);
        values.put("explanation", text(locale, "explanation"));
        values.put("emailLabel", text(locale, "email"));
        values.put("email", escape(session.text("customer_email")));
        values.put("cardLabel", text(locale, "card"));
        values.put("expiryLabel", text(locale, "expiry"));
        values.put("cvcLabel", text(locale, "cvc"));
        values.put("pay", text(locale, "button", amount(session, locale)));
        values.put("otherCards", text(locale, "cards"));
        values.put("cards", Stream.of(Card.DECLINED, Card.SECOND_STEP, Card.DISPUTED)
                .map(card -> "<button name=\"card\" value=\"%s\"><span>%s</span><span>%s</span></button>"
                        .formatted(card.shown(), card.shown(), text(locale, "card." + card)))
                .collect(Collectors.joining()));
        values.put("problem", declined ? "<p class=\"card bad\" role=\"alert\">" + text(locale, "declined") + "</p>" : "");
        values.put("cancel", session.text("cancel_url").isEmpty() ? ""
                : "<p><a href=\"" + escape(session.text("cancel_url")) + "\">" + text(locale, "cancel") + "</a></p>");
        return framed(pay, values, locale);
    }

    String secondStep(SandboxObject session, Locale browser) {
        var locale = locale(session, browser);
        var values = common(session, locale);
        values.put("secondStepTitle", text(locale, "secondStep.title"));
        values.put("secondStepText", text(locale, "secondStep.text"));
        values.put("approve", text(locale, "secondStep.approve"));
        values.put("refuse", text(locale, "secondStep.refuse"));
        return framed(secondStep, values, locale);
    }

    String over(Locale browser) {
        var values = new HashMap<String, String>();
        values.put("overTitle", text(browser, "over.title"));
        values.put("overText", text(browser, "over.text"));
        values.put("title", text(browser, "over.title"));
        return framed(over, values, browser);
    }

    private static Map<String, String> common(SandboxObject session, Locale locale) {
        var values = new HashMap<String, String>();
        values.put("session", session.id());
        values.put("what", escape(session.text("sandbox_description")));
        values.put("amount", amount(session, locale));
        values.put("title", text(locale, "title", amount(session, locale)));
        return values;
    }

    private String framed(String content, Map<String, String> values, Locale locale) {
        values.put("language", locale.getLanguage());
        values.put("testMode", text(locale, "testMode"));
        values.put("content", filled(content, values));
        return filled(frame, values);
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

    private static Locale locale(SandboxObject session, Locale browser) {
        var wanted = session.text("locale");
        return wanted.isEmpty() || wanted.equals("auto") ? browser : Locale.forLanguageTag(wanted);
    }

    private static String amount(SandboxObject session, Locale locale) {
        var currency = session.text("currency");
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency.toUpperCase(Locale.ROOT)));
        return escape(format.format(BigDecimal.valueOf(session.number("amount_total"), Amounts.decimals(currency))));
    }

    private static String text(Locale locale, String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle("i18n/sandbox", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString("sandbox.pay." + key), locale).format(arguments);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8.name());
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("sandbox/" + name + ".html").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
