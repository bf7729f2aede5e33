package com.duebook.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.tenancy.Ids;
import com.duebook.text.Texts;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
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

    private static final List<String> BREAKS = List.of(
            "\r\n", "\n", "\r", "\r\n ", "\r\n\t", "\n\n", "\r\n\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\f", "\0\r\n",
            "\u2028\r\n", "%0d%0a\r\n", "=?utf-8?q?=0d=0a?=\r\n", " \r\n", "\r\r\n", "\n\r", "\u001e\n");

    private static final List<String> SMUGGLED = List.of(
            "Bcc: eve@example.com", "To: eve@example.com", "Subject: owned", "From: eve@example.com",
            "Content-Type: text/html", "Reply-To: eve@example.com", ".\r\nMAIL FROM:<eve@example.com>", "Cc: eve@example.com",
            "X-Evil: 1", "MIME-Version: 9");

    private final MailTemplates templates = new MailTemplates(new Texts());

    @Test
    void printsThreeHundredExpressionsAsTheyWereTyped() {
        var payloads = STYLES.stream().flatMap(style -> EXPRESSIONS.stream().map(style::formatted)).toList();
        assertThat(payloads).hasSize(300);
        for (var payload : payloads) {
            var written = templates.write(invoice(payload), Letterhead.of("Acme " + payload));

            assertThat(written.text()).contains("Dear " + payload + ", here is", "Acme " + payload, payload + "\n");
            assertThat(written.html()).contains(escaped(payload));
            assertThat(written.title()).contains(HeaderText.of(payload));
        }
    }

    @Test
    void keepsMarkupOutOfTheHtmlPart() {
        var written = templates.write(invoice("<script>alert(1)</script>\"' onload=x"), Letterhead.of("<b>Acme</b>"));

        assertThat(written.html()).doesNotContain("<script>", "<b>Acme").contains("&lt;script&gt;", "&lt;b&gt;Acme");
    }

    @Test
    void sendsOneMessageToOneReceiverWhateverBreaksLines() throws Exception {
        var names = Stream.of("%s", "Acme%s", "%sAcme", "Acme%sBcc", "%s%s").toList();
        var checked = 0;
        for (var name : names) {
            for (var lineBreak : BREAKS) {
                for (var header : SMUGGLED) {
                    checkHeaders(name.replace("%s", lineBreak + header));
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(1000);
    }

    @Test
    void refusesAddressesWithABreak() {
        for (var lineBreak : BREAKS) {
            assertThatThrownBy(() -> MailAddress.check("bob@example.com" + lineBreak + "eve@example.com"))
                    .isInstanceOf(com.duebook.problem.Refusal.class);
        }
    }

    private void checkHeaders(String evil) throws MessagingException, IOException {
        var file = new MailAttachment(evil + ".pdf", "application/pdf", new byte[] {1});
        var from = new Letterhead(evil, "office@acme.example", null, null, List.of(evil));
        var title = templates.write(invoice(evil), from).title();
        var letter = new Letter(Ids.next(), "bob@example.com", from, title + evil, "text", "<p>html</p>", List.of(file));

        var sent = travelled(LetterMessage.of(letter, "mail@duebook.example", java.time.Instant.EPOCH,
                Session.getInstance(new Properties())));

        assertThat(sent.getAllRecipients()).containsExactly(new InternetAddress("bob@example.com"));
        assertThat(sent.getRecipients(Message.RecipientType.BCC)).isNull();
        assertThat(((InternetAddress) sent.getFrom()[0]).getAddress()).isEqualTo("mail@duebook.example");
        assertThat(((InternetAddress) sent.getReplyTo()[0]).getAddress()).isEqualTo("office@acme.example");
        assertThat(headerNames(sent)).containsExactlyInAnyOrder("Date", "From", "Reply-To", "Message-ID", "Subject", "To",
                "Auto-Submitted", "MIME-Version", "Content-Type");
    }

    private static MimeMessage travelled(MimeMessage message) throws MessagingException, IOException {
        var wire = new ByteArrayOutputStream();
        message.writeTo(wire);
        assertThat(wire.toString(StandardCharsets.US_ASCII)).doesNotContain("\r\n.\r\n");
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(wire.toByteArray()));
    }

    private static List<String> headerNames(MimeMessage message) throws MessagingException {
        var names = new ArrayList<String>();
        Collections.list(message.getAllHeaders()).forEach(header -> names.add(header.getName()));
        return names;
    }

    private static MailRow invoice(String evil) {
        var model = new HashMap<String, Object>(Map.of("customer", evil, "number", evil, "amount", "EUR 1.00", "due", "today",
                "message", evil, "link", "https://pay.example/x"));
        return MailTemplatesTest.mail("invoice", Locale.ENGLISH, model);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
