package com.duebook.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A letter in the form that travels. Its Message-ID comes from the row, so copies of one mail are known as such. */
class LetterMessage extends MimeMessage {

    private final String messageId;

    private LetterMessage(Session session, Letter letter, String from) {
        super(session);
        this.messageId = "<" + letter.id() + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }

    static LetterMessage of(Letter letter, String from, Instant sentAt, Session session) throws MessagingException {
        var message = new LetterMessage(session, letter, from);
        var helper = new MimeMessageHelper(message, mode(letter), StandardCharsets.UTF_8.name());
        var name = HeaderText.of(letter.from().name());
        try {
            helper.setFrom(new InternetAddress(from, name, StandardCharsets.UTF_8.name()));
            var replyTo = letter.from().replyTo();
            if (replyTo != null && MailAddress.isOne(replyTo)) {
                helper.setReplyTo(new InternetAddress(replyTo, name, StandardCharsets.UTF_8.name()));
            }
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        helper.setTo(new InternetAddress(letter.to(), true));
        helper.setSubject(HeaderText.of(letter.title()));
        helper.setSentDate(Date.from(sentAt));
        helper.setText(letter.text(), letter.html());
        var logo = letter.from().logo();
        if (logo != null) {
            helper.addInline("logo", new ByteArrayResource(logo), imageType(logo));
        }
        for (var file : letter.attachments()) {
            helper.addAttachment(HeaderText.of(file.fileName()), new ByteArrayResource(file.bytes()),
                    file.contentType());
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static int mode(Letter letter) {
        return letter.attachments().isEmpty()
                ? MimeMessageHelper.MULTIPART_MODE_RELATED
                : MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED;
    }

    private static String imageType(byte[] image) {
        return image.length > 1 && (image[0] & 0xff) == 0xff && (image[1] & 0xff) == 0xd8 ? "image/jpeg" : "image/png";
    }
}
