package com.duebook.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.util.StreamProvider;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** The connection settings in the words of Jakarta Mail. */
record SmtpSession(MailServer server, Session session) {

    static {
        // Otherwise Jakarta Mail looks through all jars for it, several times for each part of each mail.
        System.getProperties().putIfAbsent(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    SmtpSession(MailServer server, Duration timeout) {
        this(server, Session.getInstance(properties(server, timeout)));
    }

    /** For addresses with other letters than a to z before the at sign, which all servers on the way must know of. */
    SmtpSession international() {
        var properties = new Properties();
        properties.putAll(session.getProperties());
        properties.put("mail.mime.allowutf8", "true");
        return new SmtpSession(server, Session.getInstance(properties));
    }

    SmtpLine open() throws MessagingException {
        if (server.host().isEmpty()) {
            throw new MessagingException("no mail server is set (duebook.mail.host)");
        }
        var transport = session.getTransport("smtp");
        transport.connect(server.host(), server.port(), server.user(), server.password());
        return SmtpLine.fresh(transport);
    }

    private static Properties properties(MailServer server, Duration timeout) {
        var properties = new Properties();
        var millis = Long.toString(timeout.toMillis());
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.auth", Boolean.toString(server.user() != null));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.tls() == MailSettings.Tls.IMPLICIT));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.tls() == MailSettings.Tls.STARTTLS));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.tls() == MailSettings.Tls.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        // Closing must not wait for a server that fell silent.
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }
}
