package com.duebook.smtp;

import jakarta.annotation.PreDestroy;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Speaks SMTP. Lines stay open between mails, as many as there are workers, because connecting costs more than sending. */
@Component
class SmtpPostman implements Postman {

    private final MailSettings settings;
    private final Clock clock;
    private final SingletonSupplier<SmtpSession> session;
    private final ConcurrentLinkedDeque<SmtpLine> idle = new ConcurrentLinkedDeque<>();

    SmtpPostman(MailSettings settings, ObjectProvider<MailServer> catcher, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        // Late, because the demo's catcher takes a free port when it starts.
        this.session = SingletonSupplier.of(() -> new SmtpSession(
                settings.hasServer() ? settings.server() : catcher.getIfAvailable(settings::server),
                settings.timeout()));
    }

    @Override
    public Posted post(Letter letter) {
        return Receiver.of(letter.to()).isInternational() ? postInternational(letter) : postOrdinary(letter);
    }

    private Posted postOrdinary(Letter letter) {
        SmtpLine line;
        try {
            line = borrow();
        } catch (MessagingException e) {
            return new Posted.Busy(SmtpVerdict.words(e));
        }
        try {
            send(letter, line, session.obtain());
            giveBack(line.used());
            return new Posted.Accepted();
        } catch (MessagingException e) {
            line.close();
            return SmtpVerdict.of(e);
        }
    }

    /** On a line of its own: what is said in it must not be said of ordinary mails, which any server takes. */
    private Posted postInternational(Letter letter) {
        var speaking = session.obtain().international();
        SmtpLine line;
        try {
            line = speaking.open();
        } catch (MessagingException e) {
            return new Posted.Busy(SmtpVerdict.words(e));
        }
        try {
            if (!line.speaks("SMTPUTF8")) {
                return new Posted.NotSpoken();
            }
            send(letter, line, speaking);
            return new Posted.Accepted();
        } catch (MessagingException e) {
            return SmtpVerdict.of(e);
        } finally {
            line.close();
        }
    }

    private void send(Letter letter, SmtpLine line, SmtpSession spoken) throws MessagingException {
        var message = LetterMessage.of(letter, settings.from(), clock.instant(), spoken.session());
        line.transport().sendMessage(message, new Address[] {message.getAllRecipients()[0]});
    }

    private SmtpLine borrow() throws MessagingException {
        for (var line = idle.pollFirst(); line != null; line = idle.pollFirst()) {
            if (line.isUsable()) {
                return line;
            }
            line.close();
        }
        return session.obtain().open();
    }

    private void giveBack(SmtpLine line) {
        idle.addFirst(line);
    }

    @PreDestroy
    void close() {
        for (var line = idle.pollFirst(); line != null; line = idle.pollFirst()) {
            line.close();
        }
    }
}
