package com.duebook.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S-09: no name, title or address that people type becomes a header or a second receiver. */
class HeaderInjectionTest {

    private static final List<String> BREAKS = List.of(
            "\r\n", "\n", "\r", "\r\n ", "\r\n\t", "\n\n", "\r\n\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\f", "\0\r\n",
            "\u2028\r\n", "%0d%0a\r\n", "=?utf-8?q?=0d=0a?=\r\n", " \r\n", "\r\r\n", "\n\r", "\u001e\n");

    private static final List<String> SMUGGLED = List.of(
            "Bcc: eve@example.com", "To: eve@example.com", "Subject: owned", "From: eve@example.com",
            "Content-Type: text/html", "Reply-To: eve@example.com", ".\r\nMAIL FROM:<eve@example.com>", "Cc: eve@example.com",
            "X-Evil: 1", "MIME-Version: 9");

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
            assertThatThrownBy(() -> Receiver.of("bob@example.com" + lineBreak + "eve@example.com"))
                    .isInstanceOf(Refusal.class);
        }
    }

    private void checkHeaders(String evil) throws MessagingException, IOException {
        var file = new MailAttachment(evil + ".pdf", "application/pdf", new byte[] {1});
        var from = new Letterhead(evil, "office@acme.example", null, null, List.of(evil));
        var letter = new Letter(Ids.next(), "bob@example.com", from, "Invoice " + evil, "text", "<p>html</p>", List.of(file));

        var sent = travelled(LetterMessage.of(letter, "mail@duebook.example", Instant.EPOCH,
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
}
