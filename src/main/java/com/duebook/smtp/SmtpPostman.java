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
        SmtpLine line;
        try {
            line = borrow();
        } catch (MessagingException e) {
            return new Posted.Busy(SmtpVerdict.words(e));
        }
        try {
            var message = LetterMessage.of(letter, settings.from(), clock.instant(), session.obtain().session());
            line.transport().sendMessage(message, new Address[] {message.getAllRecipients()[0]});
            giveBack(line.used());
            return new Posted.Accepted();
        } catch (MessagingException e) {
            line.close();
            return SmtpVerdict.of(e);
        }
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
