package com.duebook.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.smtp.HeaderText;
import com.duebook.smtp.Letterhead;
import com.duebook.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** S-09: what people type into names and notes is printed, and stays where it was put. */
class MailInjectionTest {

    /** Each would print 49 or reach a class if anything evaluated it. */
    private static final List<String> EXPRESSIONS = List.of(
            "7*7", "7+7*6", "T(java.lang.Runtime).getRuntime().exec('id')", "new java.util.Date()", "#strings.length('x')",
            "@environment.getProperty('user.home')", "sender", "#ctx.variables", "''.getClass().forName('java.lang.Runtime')",
            "T(java.lang.System).getenv()", "#root", "param.x", "session.getAttribute('x')", "#vars['link']",
            "(7*7).toString()", "execInfo.now", "7 * 7 ?: 1", "{7*7}", "link", "#{messaging.mail.footer}");

    private static final List<String> STYLES = List.of(
            "${%s}", "*{%s}", "#{%s}", "@{%s}", "~{%s}", "[[${%s}]]", "[(${%s})]", "__${%s}__", "__${%s}__::.x", "#[[%s]]#",
            "{{%s}}", "{{{%s}}}", "<%%= %s %%>", "#set($x=%s)$x", "${{%s}}");

    private final MailTemplates templates = new MailTemplates(new Texts());

    @Test
    void printsThreeHundredExpressionsAsTheyWereTyped() {
        var payloads = STYLES.stream().flatMap(style -> EXPRESSIONS.stream().map(style::formatted)).toList();
        assertThat(payloads).hasSize(300);
        for (var payload : payloads) {
            var written = templates.write(invoice(payload), Letterhead.of("Acme " + payload));

            assertThat(written.text()).contains("Dear " + payload + ",\n", "for " + payload + "\n", "Acme " + payload, payload + "\n");
            assertThat(written.html()).contains(escaped(payload));
            assertThat(written.title()).contains(HeaderText.of(payload));
        }
    }

    @Test
    void keepsMarkupOutOfTheHtmlPart() {
        var written = templates.write(invoice("<script>alert(1)</script>\"' onload=x"), Letterhead.of("<b>Acme</b>"));

        assertThat(written.html()).doesNotContain("<script>", "<b>Acme").contains("&lt;script&gt;", "&lt;b&gt;Acme");
    }

    private static MailRow invoice(String evil) {
        var model = new HashMap<String,
                Object>(Map.of("customer", evil, "contact", evil, "account", evil, "number", evil, "amount", "EUR 1.00", "due", "today",
                        "message", evil, "link", "https://pay.example/x"));
        return MailTemplatesTest.mail("invoice", Locale.ENGLISH, model);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
