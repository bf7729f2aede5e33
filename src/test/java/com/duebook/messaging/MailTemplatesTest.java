package com.duebook.messaging;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.tenancy.Ids;
import com.duebook.smtp.Letterhead;
import com.duebook.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MailTemplatesTest {

    private static final String LINK = "https://pay.example/x?a=1&b=2";

    static final Map<String, Map<String, Object>> MODELS = Map.ofEntries(
            entry("confirm-sign-up", Map.of("link", LINK, "hours", 24)),
            entry("known-address", Map.of("link", LINK)),
            entry("reset-password", Map.of("link", LINK, "minutes", 30)),
            entry("password-changed", Map.of()),
            entry("second-factor", Map.of("what", "An authenticator app was added.", "link", LINK)),
            entry("owner-notice",
                    Map.of("what", "Ada was invited as Admin.", "who", "Bo", "when", "21 November 2026, 10:00", "link", LINK)),
            entry("approval-answer", Map.of("what", "Refund: Bolt Ltd, EUR 9.00", "answer", "Ada refused what you asked for",
                    "reason", "Not ours", "link", LINK)),
            entry("approval-asked", Map.of("headline", "Ada asks for your approval", "what", "Refund: Bolt Ltd, EUR 9.00",
                    "reason", "Paid twice", "link", LINK)),
            entry("invitation", Map.of("link", LINK, "inviter", "Ada", "days", 7)),
            entry("invoice", Map.of("customer", "Bolt Ltd", "number", "INV-7", "amount", "EUR 12.30", "due", "1 December 2026",
                    "message", "Thank you\nfor the fish", "link", LINK)),
            entry("receipt", Map.of("customer", "Bolt Ltd", "amount", "EUR 20.00", "paidOn", "21 November 2026",
                    "method", "Card", "credit", "EUR 7.70", "link", LINK,
                    "invoices", List.of(Map.of("number", "INV-7", "amount", "EUR 12.30")))),
            entry("alert-digest", Map.of("count", 2, "day", "21 November 2026", "link", LINK, "alerts", List.of(
                    Map.of("customer", "Bolt Ltd", "rule", "Over 60 days", "figure", "EUR 900.00", "severity", "High",
                            "link", LINK),
                    Map.of("customer", "Core AG", "rule", "Over 60 days", "figure", "EUR 100.00", "severity", "Low",
                            "link", LINK)))));

    private final MailTemplates templates = new MailTemplates(new Texts());

    static Stream<Arguments> all() {
        return MODELS.entrySet().stream().flatMap(entry -> Texts.LOCALES.stream()
                .map(language -> Arguments.of(entry.getKey(), language, entry.getValue())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void writesEveryMailInBothLanguagesAsTextAndHtml(
            String template, Locale language, Map<String, Object> model) {
        var mail = mail(template, language, model);

        templates.check(outgoing(template, model));
        var written = templates.write(mail, new Letterhead("Acme & Söhne", null, "#ffcc00", null,
                List.of("Torstraße 1 · 10115 Berlin")));

        assertThat(written.title()).isNotBlank().doesNotContain("messaging.");
        assertThat(written.text()).doesNotContain("messaging.", "[(", "{0}", "&amp;");
        assertThat(written.html()).startsWith("<!DOCTYPE html>").contains("Acme &amp; Söhne")
                .doesNotContain("messaging.", "<th:", " th:", "{0}");
        if (model.containsKey("link")) {
            assertThat(written.text()).contains(LINK);
            assertThat(written.html()).contains("href=\"https://pay.example/x?a=1&amp;b=2\"", "background:#ffcc00;color:#111111");
        }
    }

    @Test
    void refusesAModelThatDoesNotFitTheTemplate() {
        assertThatThrownBy(() -> templates.check(outgoing("known-address", Map.of())))
                .hasMessageContaining("needs [link]");
        assertThatThrownBy(() -> templates.check(outgoing("known-address", Map.of("link", LINK, "more", 1))))
                .hasMessageContaining("needs [link]");
        assertThatThrownBy(() -> templates.check(outgoing("../secrets", Map.of())))
                .hasMessageContaining("no template");
    }

    @Test
    void refusesALinkThatIsNoWebAddress() {
        assertThatThrownBy(() -> templates.check(outgoing("known-address", Map.of("link", "javascript:alert(1)"))))
                .hasMessageContaining("no link");
    }

    static OutgoingMail outgoing(String template, Map<String, Object> model) {
        return OutgoingMail.of("key", "bob@example.com", Locale.ENGLISH, template, model);
    }

    static MailRow mail(String template, Locale language, Map<String, Object> model) {
        return new MailRow(Ids.next(), 1, "bob@example.com", language, template, new HashMap<>(model), List.of(),
                WhenUnsure.SEND_AGAIN, MailState.SENDING, 1, 0, null);
    }
}
