package com.duebook.messaging;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Journal;
import com.duebook.jobs.WorkQueue;
import com.duebook.problem.NotFound;
import com.duebook.smtp.Receiver;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A workspace's mail to the world. It is part of its cause's transaction and leaves once that is committed. */
@Service
public class Outbox {

    private final WorkspaceMail mails;
    private final MailRecords records;
    private final MailBlocks blocks;
    private final MailTemplates templates;
    private final WorkQueue queue;
    private final Access access;
    private final Clock clock;
    private final Journal journal;

    Outbox(WorkspaceMail mails, MailRecords records, MailBlocks blocks, MailTemplates templates, WorkQueue queue,
            Access access, Clock clock, Journal journal) {
        this.mails = mails;
        this.records = records;
        this.blocks = blocks;
        this.templates = templates;
        this.queue = queue;
        this.access = access;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * The caller has checked the right to send it.
     *
     * @return the mail of this dedupe key; adding it again changes nothing
     * @throws com.duebook.problem.Refusal when the address cannot be one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(OutgoingMail mail) {
        Receiver.of(mail.to());
        templates.check(mail);
        var id = Ids.next();
        if (blocks.has(mail.to())) {
            return mails.insert(id, mail, MailState.FAILED, MailProblem.ADDRESS_BLOCKED, clock.instant());
        }
        var kept = mails.insert(id, mail, MailState.PENDING, null, clock.instant());
        if (kept.equals(id)) {
            queue.add(DeliverMail.KIND, id.toString());
        }
        return kept;
    }

    /** The caller has checked the right to send it. @return the mail of this dedupe key, if there is one */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> find(String dedupeKey) {
        return mails.find(dedupeKey);
    }

    /** Everything sent about an invoice, a payment, a customer; newest first. */
    @Transactional(readOnly = true)
    public List<MailRecord> about(UUID subject) {
        access.require(Right.READ);
        return records.about(subject);
    }

    /**
     * What a mail about an invoice or a payment said, as plain text without its links; empty until it was written, and for what
     * left before texts were kept.
     */
    @Transactional(readOnly = true)
    public Optional<String> text(UUID mail) {
        access.require(Right.READ);
        return records.text(mail);
    }

    /** Sends what failed, or what nobody knows about, from the beginning; anything else is left as it is. */
    @Transactional
    public void retry(UUID mail) {
        access.require(Right.EDIT_INVOICES);
        var to = records.addressOf(mail).orElseThrow(NotFound::new);
        if (records.reopen(mail)) {
            blocks.remove(to);
            journal.record(AuditEvent.MAIL_RETRIED, mail);
            queue.add(DeliverMail.KIND, mail.toString());
        }
    }

    @Transactional(readOnly = true)
    public List<BlockedAddress> blocked() {
        access.require(Right.READ);
        return blocks.all();
    }

    @Transactional
    public void unblock(String address) {
        access.require(Right.EDIT_CUSTOMERS);
        blocks.remove(address);
        journal.record(AuditEvent.ADDRESS_UNBLOCKED, null);
    }
}
