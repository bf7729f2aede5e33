package com.duebook.sandbox.mail;

import com.duebook.smtp.MailServer;
import com.duebook.tenancy.Tenancy;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A real mail server on a free loopback port, through which nothing leaves this machine. */
@Configuration
@Catching
class MailCatcher {

    private final CaughtMails mails;
    private final Tenancy tenancy;

    MailCatcher(CaughtMails mails, Tenancy tenancy) {
        this.mails = mails;
        this.tenancy = tenancy;
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail catcher() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.getManagers().getUserManager().setMessageDeliveryHandler(this::caught);
        return server;
    }

    @Bean
    MailServer mailCatcherAddress(GreenMail catcher) {
        return MailServer.onLoopback(catcher.getSmtp().getPort());
    }

    private GreenMailUser caught(MovingMessage mail, MailAddress to) throws MessagingException {
        var message = mail.getMessage();
        var raw = new ByteArrayOutputStream();
        try {
            message.writeTo(raw);
        } catch (IOException e) {
            throw new MessagingException("could not be written down", e);
        }
        var from = MailReader.addresses(message.getFrom());
        var subject = MailReader.subject(message);
        tenancy.onPlatform(() -> {
            mails.add(from, to.getEmail(), subject, raw.toByteArray());
            return true;
        });
        mails.tell();
        return new NullMailbox(to.getEmail());
    }
}
