package com.duebook.sandbox.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a raw mail apart: text, HTML with its inline pictures, files. */
final class MailReader {

    private static final Session NO_SESSION = Session.getInstance(new Properties());

    private final Map<String, String> pictures = new HashMap<>();
    private final List<MailContent.File> files = new ArrayList<>();
    private String text = "";
    private String html = "";

    private MailReader() {}

    static MailContent read(byte[] raw) {
        try {
            var message = new MimeMessage(NO_SESSION, new ByteArrayInputStream(raw));
            var reader = new MailReader();
            reader.take(message);
            return new MailContent(addresses(message.getFrom()), addresses(message.getRecipients(
                    MimeMessage.RecipientType.TO)), subject(message), reader.text, reader.illustrated(), reader.files);
        } catch (MessagingException e) {
            throw new IllegalStateException("unreadable mail", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String subject(MimeMessage message) throws MessagingException {
        return message.getSubject() == null ? "" : message.getSubject();
    }

    static String addresses(jakarta.mail.Address @Nullable [] addresses) {
        return addresses == null ? "" : Arrays.stream(addresses)
                .map(it -> it instanceof InternetAddress address ? address.toUnicodeString() : it.toString())
                .collect(Collectors.joining(", "));
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                take(parts.getBodyPart(i));
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            files.add(new MailContent.File(name(part), type(part), part.getInputStream().readAllBytes()));
        } else if (part.isMimeType("text/html")) {
            html = part.getContent().toString();
        } else if (part.isMimeType("text/plain")) {
            text = part.getContent().toString();
        } else if (part instanceof BodyPart && part.getHeader("Content-ID") != null) {
            var id = part.getHeader("Content-ID")[0].replaceAll("[<>]", "");
            pictures.put(id, "data:" + type(part) + ";base64,"
                    + Base64.getEncoder().encodeToString(part.getInputStream().readAllBytes()));
        }
    }

    private String illustrated() {
        var result = html;
        for (var picture : pictures.entrySet()) {
            result = result.replace("cid:" + picture.getKey(), picture.getValue());
        }
        return result;
    }

    private static String name(Part part) throws MessagingException, IOException {
        return part.getFileName() == null ? "file" : MimeUtility.decodeText(part.getFileName());
    }

    private static String type(Part part) throws MessagingException {
        return part.getContentType().replaceAll(";.*", "").strip();
    }
}
