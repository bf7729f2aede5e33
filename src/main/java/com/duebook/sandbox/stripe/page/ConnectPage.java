package com.duebook.sandbox.stripe.page;

import static com.duebook.sandbox.stripe.page.HtmlPage.escape;
import static com.duebook.sandbox.stripe.page.HtmlPage.text;

import com.duebook.sandbox.stripe.AccountStep;
import com.duebook.sandbox.stripe.InSandbox;
import com.duebook.sandbox.stripe.OnboardingVisit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the onboarding page of a connected account: plain HTML, no script. */
@InSandbox
@Component
class ConnectPage {

    private final HtmlPage questions = new HtmlPage("connect");
    private final HtmlPage over = new HtmlPage("over");

    String questions(OnboardingVisit visit, Locale locale) {
        var values = new HashMap<String, String>();
        values.put("title", text(locale, "connect.title"));
        values.put("what", text(locale, "connect.title"));
        values.put("name", escape(visit.account().body().path("business_profile").path("name").asString("")));
        values.put("account", visit.account().id());
        values.put("explanation", text(locale, "connect.explanation"));
        values.put("link", visit.link().id());
        values.put("steps", Arrays.stream(AccountStep.values())
                .map(step -> "<button name=\"step\" value=\"%s\"%s>%s</button>".formatted(step,
                        step == AccountStep.FINISH ? " class=\"main\"" : "", text(locale, "connect.step." + step)))
                .collect(Collectors.joining()));
        return questions.with(values, locale);
    }

    String unknown(Locale locale) {
        var values = new HashMap<String, String>();
        values.put("title", text(locale, "connect.unknown"));
        values.put("overTitle", text(locale, "connect.unknown"));
        values.put("overText", text(locale, "connect.unknown.text"));
        return over.with(values, locale);
    }
}
