package com.duebook.messaging;

import com.duebook.jobs.TryLater;
import com.duebook.jobs.WorkHandler;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeliverMail implements WorkHandler {

    static final String KIND = "mail.deliver";

    private static final Duration SUSPENDED = Duration.ofMinutes(10);

    private final MailDelivery delivery;
    private final WorkspaceMail mails;
    private final CurrentLetterhead letterhead;
    private final DailyLimit limit;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    DeliverMail(MailDelivery delivery, WorkspaceMail mails, CurrentLetterhead letterhead, DailyLimit limit,
            Tenancy tenancy, TenantProfiles profiles) {
        this.limit = limit;
        this.tenancy = tenancy;
        this.profiles = profiles;
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
        if (profiles.of(tenancy.tenant()).suspended()) {
            mails.waits(mail, MailProblem.SUSPENDED);
            throw new TryLater("the workspace is suspended", SUSPENDED);
        }
        if (!limit.mayGo()) {
            mails.waits(mail, MailProblem.DAILY_LIMIT);
            throw new TryLater("the day's mails are sent", limit.untilTomorrow());
        }
        delivery.deliver(mails, mail, letterhead::get);
    }
}
