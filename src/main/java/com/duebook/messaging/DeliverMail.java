package com.duebook.messaging;

import com.duebook.jobs.WorkHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeliverMail implements WorkHandler {

    static final String KIND = "mail.deliver";

    private final MailDelivery delivery;
    private final WorkspaceMail mails;
    private final CurrentLetterhead letterhead;

    DeliverMail(MailDelivery delivery, WorkspaceMail mails, CurrentLetterhead letterhead) {
        this.delivery = delivery;
        this.mails = mails;
        this.letterhead = letterhead;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        delivery.deliver(mails, UUID.fromString(subject), letterhead::get);
    }
}
