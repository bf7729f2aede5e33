package com.duebook.messaging;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.tenancy.Ids;
import com.duebook.identifiers.Colour;
import com.duebook.smtp.Letterhead;
import com.duebook.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MailTemplatesTest {

    private static final Colour YELLOW = new Colour("#ffcc00");
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
            entry("invoice", invoice("Ada Payne", 0, "Acme, DE89 3704 0044 0532 0130 00")),
            entry("receipt", Map.of("customer", "Bolt Ltd", "contact", "Ada Payne", "amount", "EUR 20.00", "code", "EUR", "figure", "20.00",
                    "paidOn", "21 November 2026", "method", "Card", "credit", "EUR 7.70", "link", LINK,
                    "invoices", List.of(Map.of("number", "INV-7", "amount", "EUR 12.30")))),
            entry("unlock", Map.ofEntries(entry("customer", "Bolt Ltd"), entry("contact", "Ada Payne"), entry("amount", "EUR 2,345.67"),
                    entry("code", "EUR"), entry("figure", "2,345.67"), entry("limit", "Your credit limit is EUR 10,000.00."),
                    entry("room", "After that your limit is exactly used up."),
                    entry("others", "USD 7.00"), entry("message", "Thank you"), entry("link", LINK),
                    entry("rows", List.of(Map.of("name", "INV-7, 18 days late, whole", "amount", "EUR 2,345.67"))))),
            entry("hold-warning",
                    Map.of("customer", "Bolt Ltd", "contact", "Ada Payne", "amount", "EUR 20.00", "code", "EUR", "figure", "20.00",
                            "day", "24 November 2026", "link", LINK, "rows", List.of(Map.of("name", "INV-7", "amount", "EUR 20.00")))),
            entry("data-request",
                    Map.of("customer", "Bolt Ltd", "contact", "Ada Payne", "message", "Thank you", "until", "24 November 2026",
                            "link", LINK)),
            entry("limit-near", Map.of("customer", "Bolt Ltd", "contact", "Ada Payne", "code", "EUR", "figure", "95.00", "limit",
                    "EUR 100.00", "used", "EUR 95.00")),
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
            String template, Locale language, Map<String, Object> model) throws IOException {
        var mail = mail(template, language, model);

        templates.check(outgoing(template, model));
        var written = templates.write(mail, new Letterhead("Acme & Söhne", null, YELLOW.hex(), null,
                List.of("Torstraße 1 · 10115 Berlin")));

        Files.createDirectories(Path.of("target/mails"));
        Files.writeString(Path.of("target/mails", template + "-" + language.getLanguage() + ".html"), written.html());
        assertThat(written.title()).isNotBlank().doesNotContain("messaging.");
        assertThat(written.text()).doesNotContain("messaging.", "[(", "{0}", "&amp;");
        assertThat(written.html()).startsWith("<!DOCTYPE html>").contains("Acme &amp; Söhne")
                .doesNotContain("messaging.", "<th:", " th:", "{0}");
        if (model.containsKey("link")) {
            assertThat(written.text()).contains(LINK);
            assertThat(written.html()).contains("href=\"https://pay.example/x?a=1&amp;b=2\"",
                    "background:" + YELLOW.onWhite().hex() + ";color:#ffffff",
                    "background: " + YELLOW.onBlack().hex() + " !important; color: #151311");
        }
    }

    @Test
    void greetsAPersonAndNoCompany() {
        var toAda = written("invoice", invoice("Ada Payne", 0, ""));
        var toNobody = written("invoice", invoice("", 0, ""));

        assertThat(toAda.text()).contains("Dear Ada Payne,").doesNotContain("Dear Bolt", "team");
        assertThat(toAda.html()).contains("Dear Ada Payne,");
        assertThat(toNobody.text()).contains("Dear accounts payable team,").doesNotContain("Dear Bolt");
        assertThat(toNobody.html()).contains("Dear accounts payable team,");
    }

    @Test
    void saysTheSameAsTextAndHtml() {
        var mail = written("invoice", invoice("Ada Payne", 12, "Acme, DE89 3704 0044 0532 0130 00"));
        var seen = Jsoup.parse(mail.html()).body();

        for (var part : List.of("Invoice INV-7 for Bolt Ltd", "EUR 12.30", "Due on 1 December 2026, 12 days ago", "Dear Ada Payne,",
                "Thank you", "for the fish", "By bank transfer: Acme, DE89 3704 0044 0532 0130 00, reference INV-7",
                "You can answer this mail.", "Torstraße 1", LINK)) {
            assertThat(mail.text()).contains(part);
            assertThat(seen.text()).contains(part);
        }
        assertThat(seen.select(".button a")).as("one button").hasSize(1);
        assertThat(seen.select("td[align=center].quiet").text()).isEqualTo("Acme, Torstraße 1, 10115 Berlin · Sent with Duebook");
        assertThat(written("invoice", invoice("", 0, "")).text()).contains("Please pay by 1 December 2026").doesNotContain("ago",
                "transfer");
    }

    /** Mails that wait while a newer version starts know nothing of what is new. */
    @Test
    void writesWhatAnOlderVersionHasAskedFor() {
        var old = Map.<String, Object>of("customer", "Bolt Ltd", "number", "INV-7", "amount", "EUR 12.30", "due", "1 December 2026",
                "message", "", "link", LINK);

        assertThat(written("invoice", old).text()).contains("Dear accounts payable team,", "Pay EUR 12.30: " + LINK)
                .doesNotContain("null");
        assertThat(written("invoice", old).html()).contains("Dear accounts payable team,").doesNotContain("null");
    }

    private MailTemplates.Written written(String template, Map<String, Object> model) {
        return templates.write(mail(template, Locale.ENGLISH, model),
                new Letterhead("Acme", null, null, null, List.of("Acme, Torstraße 1, 10115 Berlin")));
    }

    /** @param late in days */
    static Map<String, Object> invoice(String contact, int late, String account) {
        return Map.ofEntries(entry("customer", "Bolt Ltd"), entry("contact", contact), entry("number", "INV-7"),
                entry("amount", "EUR 12.30"), entry("code", "EUR"), entry("figure", "12.30"), entry("due", "1 December 2026"),
                entry("late", late), entry("message", "Thank you\nfor the fish"), entry("account", account), entry("link", LINK));
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
