package com.duebook.messaging;

import com.duebook.jobs.WorkHandler;
import com.duebook.smtp.Letterhead;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeliverPlatformMail implements WorkHandler {

    static final String KIND = "mail.deliver.platform";

    private static final Letterhead DUEBOOK = Letterhead.of("Duebook");

    private final MailDelivery delivery;
    private final PlatformMail mails;

    DeliverPlatformMail(MailDelivery delivery, PlatformMail mails) {
        this.delivery = delivery;
        this.mails = mails;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        delivery.deliver(mails, UUID.fromString(subject), reader -> DUEBOOK);
    }
}
