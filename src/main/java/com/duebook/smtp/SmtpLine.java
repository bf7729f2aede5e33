package com.duebook.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * An open connection to the mail server.
 *
 * @param mails sent on it so far
 * @param usedAt in {@link System#nanoTime()}
 */
record SmtpLine(Transport transport, int mails, long usedAt) {

    /** Many servers close a connection after a hundred mails. */
    private static final int MOST_MAILS = 100;

    private static final long SURELY_OPEN_NANOS = 2_000_000_000L;

    static SmtpLine fresh(Transport transport) {
        return new SmtpLine(transport, 0, System.nanoTime());
    }

    SmtpLine used() {
        return new SmtpLine(transport, mails + 1, System.nanoTime());
    }

    /** Asks the server (NOOP) when the line was quiet for a while. */
    boolean isUsable() {
        return mails < MOST_MAILS && (System.nanoTime() - usedAt < SURELY_OPEN_NANOS || transport.isConnected());
    }

    /** @param extension of SMTP that the server must have announced */
    boolean speaks(String extension) {
        return transport instanceof SMTPTransport smtp && smtp.supportsExtension(extension);
    }

    void close() {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // Nothing to save: every mail on it has its answer.
        }
    }
}
