package com.duebook.smtp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, from {@code duebook.mail.*}.
 *
 * @param from the address every mail comes from; the workspace is its display name
 * @param timeout for connecting, and for each answer
 * @param dailyLimit how many mails a workspace may send on one of its days; 0 for any number
 * @param lease after which a mail that a dead process was sending is taken up by another; longer than any try takes
 */
@ConfigurationProperties("duebook.mail")
public record MailSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("STARTTLS") Tls tls,
        @DefaultValue("duebook@localhost") String from,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("5000") int dailyLimit,
        @DefaultValue("5m") Duration lease) {

    /** How the line to the mail server is protected. */
    public enum Tls {
        NONE,
        /** Begins in the clear and must be encrypted before anything is said. */
        STARTTLS,
        /** Encrypted from the first byte, usually on port 465. */
        IMPLICIT
    }

    public boolean hasServer() {
        return host != null && !host.isBlank();
    }

    MailServer server() {
        return new MailServer(host == null ? "" : host, port, user, password, tls);
    }
}
