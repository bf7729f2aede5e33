package com.duebook.sandbox.stripe.page;

import static com.duebook.sandbox.stripe.page.HtmlPage.escape;
import static com.duebook.sandbox.stripe.page.HtmlPage.text;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.sandbox.stripe.InSandbox;
import com.duebook.sandbox.stripe.SandboxObject;
import com.duebook.sandbox.stripe.TestCard;
import com.duebook.sandbox.stripe.wire.Amounts;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the pay page: plain HTML, no script. */
@InSandbox
@Component
class HostedPaymentPage {

    private final HtmlPage pay = new HtmlPage("pay");
    private final HtmlPage secondStep = new HtmlPage("second-step");
    private final HtmlPage over = new HtmlPage("over");

    String pay(SandboxObject session, boolean declined, Locale browser) {
        var locale = locale(session, browser);
        var values = common(session, locale);
        values.put("explanation", text(locale, "pay.explanation"));
        values.put("emailLabel", text(locale, "pay.email"));
        values.put("email", escape(session.text("customer_email")));
        values.put("cardLabel", text(locale, "pay.card"));
        values.put("expiryLabel", text(locale, "pay.expiry"));
        values.put("cvcLabel", text(locale, "pay.cvc"));
        values.put("pay", text(locale, "pay.button", amount(session, locale)));
        values.put("otherCards", text(locale, "pay.cards"));
        values.put("cards", Stream.of(TestCard.DECLINED, TestCard.SECOND_STEP, TestCard.DISPUTED)
                .map(card -> "<button name=\"card\" value=\"%s\"><span>%s</span><span>%s</span></button>"
                        .formatted(card.shown(), card.shown(), text(locale, "pay.card." + card)))
                .collect(Collectors.joining()));
        values.put("problem", declined ? "<p class=\"card bad\" role=\"alert\">" + text(locale, "pay.declined") + "</p>" : "");
        values.put("cancel", session.text("cancel_url").isEmpty() ? ""
                : "<p><a href=\"" + escape(session.text("cancel_url")) + "\">" + text(locale, "pay.cancel") + "</a></p>");
        return pay.with(values, locale);
    }

    String secondStep(SandboxObject session, Locale browser) {
        var locale = locale(session, browser);
        var values = common(session, locale);
        values.put("secondStepTitle", text(locale, "pay.secondStep.title"));
        values.put("secondStepText", text(locale, "pay.secondStep.text"));
        values.put("approve", text(locale, "pay.secondStep.approve"));
        values.put("refuse", text(locale, "pay.secondStep.refuse"));
        return secondStep.with(values, locale);
    }

    String over(Locale browser) {
        var values = new HashMap<String, String>();
        values.put("overTitle", text(browser, "pay.over.title"));
        values.put("overText", text(browser, "pay.over.text"));
        values.put("title", text(browser, "pay.over.title"));
        return over.with(values, browser);
    }

    private static Map<String, String> common(SandboxObject session, Locale locale) {
        var values = new HashMap<String, String>();
        values.put("session", session.id());
        values.put("what", escape(session.text("sandbox_description")));
        values.put("amount", amount(session, locale));
        values.put("title", text(locale, "pay.title", amount(session, locale)));
        return values;
    }

    private static Locale locale(SandboxObject session, Locale browser) {
        var wanted = session.text("locale");
        return wanted.isEmpty() || wanted.equals("auto") ? browser : Locale.forLanguageTag(wanted);
    }

    private static String amount(SandboxObject session, Locale locale) {
        var currency = session.text("currency");
        var amount = BigDecimal.valueOf(session.number("amount_total"), Amounts.decimals(currency));
        return escape(MoneyFormat.format(
                Money.exactly(amount, Currency.getInstance(currency.toUpperCase(Locale.ROOT))), locale));
    }
}
