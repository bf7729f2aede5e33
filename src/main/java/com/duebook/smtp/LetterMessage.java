package com.duebook.smtp;

import com.duebook.identifiers.MailAddress;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** A letter in the form that travels. Its Message-ID comes from the row, so copies of one mail are known as such. */
class LetterMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private LetterMessage(Session session, Letter letter, String from) {
        super(session);
        this.messageId = "<" + letter.id() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
    }

    static LetterMessage of(Letter letter, String sender, Instant sentAt, Session session) throws MessagingException {
        var from = MailAddress.read(sender).map(MailAddress::wire).orElse(sender);
        var message = new LetterMessage(session, letter, from);
        var name = HeaderText.of(letter.from().name());
        message.setFrom(address(from, name));
        var replyTo = letter.from().replyTo();
        var answers = replyTo == null ? Optional.<MailAddress>empty()
                : MailAddress.read(replyTo).filter(it -> !it.isInternational());
        if (answers.isPresent()) {
            message.setReplyTo(new Address[] {address(answers.get().wire(), name)});
        }
        var to = new InternetAddress();
        to.setAddress(Receiver.of(letter.to()).wire());
        message.setRecipient(RecipientType.TO, to);
        message.setSubject(HeaderText.of(letter.title()), UTF_8);
        message.setSentDate(Date.from(sentAt));
        message.setContent(LetterParts.of(letter));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            var known = new InternetAddress(address);
            known.setPersonal(name, UTF_8);
            return known;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
