package com.duebook.smtp;

import com.duebook.support.SmtpSink;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Brings everything to a {@link SmtpSink}, which may fall silent for longer than a busy machine stands still. */
public final class SinkPostman {

    private SinkPostman() {}

    public static Postman to(SmtpSink sink, Clock clock) {
        return to(sink, "mail@duebook.example", Duration.ofSeconds(2), clock);
    }

    static SmtpPostman to(SmtpSink sink, String from, Duration patience, Clock clock) {
        var settings = new MailSettings("127.0.0.1", sink.port(), null, null, MailSettings.Tls.NONE, from, patience, 0,
                Duration.ofMinutes(5));
        return new SmtpPostman(settings, new StaticListableBeanFactory().getBeanProvider(MailServer.class), clock);
    }
}
