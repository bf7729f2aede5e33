package com.duebook.messaging;

import com.duebook.jobs.WorkQueue;
import com.duebook.smtp.Receiver;
import com.duebook.tenancy.Ids;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mail that no workspace sends, such as the link that confirms a sign-up. Call it within {@code Tenancy.onPlatform}. */
@Service
public class PlatformOutbox {

    private final PlatformMail mails;
    private final MailTemplates templates;
    private final WorkQueue queue;
    private final Clock clock;

    PlatformOutbox(PlatformMail mails, MailTemplates templates, WorkQueue queue, Clock clock) {
        this.mails = mails;
        this.templates = templates;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * @return the mail of this dedupe key; adding it again changes nothing
     * @throws com.duebook.problem.Refusal when the address cannot be one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(OutgoingMail mail) {
        Receiver.of(mail.to());
        templates.check(mail);
        var id = Ids.next();
        var kept = mails.insert(id, mail, MailState.PENDING, null, clock.instant());
        if (kept.equals(id)) {
            queue.add(DeliverPlatformMail.KIND, id.toString());
        }
        return kept;
    }
}
