package com.duebook.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a letter (RFC 2046): its text in two forms, with the logo that the HTML shows, and beside them the files.
 * Built by hand because Spring's helper reads its table of file types anew for each message, which costs more than all
 * the rest of a mail.
 */
final class LetterParts {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private LetterParts() {}

    static MimeMultipart of(Letter letter) throws MessagingException {
        var logo = letter.from().logo();
        var body = logo == null ? words(letter) : multipart("related", holding(words(letter)), inline(logo));
        if (letter.attachments().isEmpty()) {
            return body;
        }
        var all = multipart("mixed", holding(body));
        for (var file : letter.attachments()) {
            all.addBodyPart(attached(file));
        }
        return all;
    }

    private static MimeMultipart words(Letter letter) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(letter.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return multipart("alternative", plain, html);
    }

    private static MimeBodyPart inline(byte[] logo) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(logo, imageType(logo))));
        part.setContentID("<logo>");
        part.setDisposition(Part.INLINE);
        return part;
    }

    private static MimeBodyPart attached(MailAttachment file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.contentType())));
        part.setFileName(HeaderText.of(file.fileName()));
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static MimeBodyPart holding(Multipart inner) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(inner);
        return part;
    }

    private static MimeMultipart multipart(String kind, MimeBodyPart... parts) throws MessagingException {
        return new MimeMultipart(kind, parts);
    }

    private static String imageType(byte[] image) {
        return image.length > 1 && (image[0] & 0xff) == 0xff && (image[1] & 0xff) == 0xd8 ? "image/jpeg" : "image/png";
    }
}
