package com.duebook.messaging;

import com.duebook.jobs.TryLater;
import com.duebook.jobs.WorkHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeliverMail implements WorkHandler {

    static final String KIND = "mail.deliver";

    private final MailDelivery delivery;
    private final WorkspaceMail mails;
    private final CurrentLetterhead letterhead;
    private final DailyLimit limit;

    DeliverMail(MailDelivery delivery, WorkspaceMail mails, CurrentLetterhead letterhead, DailyLimit limit) {
        this.limit = limit;
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
        var mail = UUID.fromString(subject);
        if (!limit.mayGo()) {
            mails.waits(mail, MailProblem.DAILY_LIMIT);
            throw new TryLater("the day's mails are sent", limit.untilTomorrow());
        }
        delivery.deliver(mails, mail, letterhead::get);
    }
}
