package com.duebook.credit.ask;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Journal;
import com.duebook.checkout.link.LinkTokens;
import com.duebook.customers.Customers;
import com.duebook.messaging.Outbox;
import com.duebook.messaging.OutgoingMail;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks customers by mail whether what is known of them is right, and has people decide on what they answer. */
@Service
public class DataRequests {

    private static final int LONGEST_MESSAGE = 2_000;

    private final StoredDataRequests stored;
    private final StoredDataProposals proposals;
    private final StoredDataFiles files;
    private final Customers customers;
    private final LinkTokens links;
    private final Outbox outbox;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    DataRequests(StoredDataRequests stored, StoredDataProposals proposals, StoredDataFiles files, Customers customers, LinkTokens links,
            Outbox outbox, Access access, Tenancy tenancy, Today today, Journal journal) {
        this.stored = stored;
        this.proposals = proposals;
        this.files = files;
        this.customers = customers;
        this.links = links;
        this.outbox = outbox;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    /**
     * Sends a link that is good for one answer within thirty days; older ones that were not answered open nothing any more.
     *
     * @param intention made when the form opens; sending the form twice asks once
     * @param message of whoever asks, at most 2,000 characters; may be empty
     * @throws Refusal when the customer has no address
     */
    @Transactional
    public void ask(UUID intention, UUID customer, String message) {
        access.require(Right.EDIT_CUSTOMERS);
        if (message.length() > LONGEST_MESSAGE) {
            throw new Refusal("credit.ask.refusal.message", LONGEST_MESSAGE);
        }
        if (stored.findById(intention).isPresent()) {
            return;
        }
        var to = customers.brief(customer);
        if (to.email() == null) {
            throw new Refusal("payments.refusal.noAddress", to.name());
        }
        var by = tenancy.actor().name();
        stored.findTop10ByCustomerIdOrderByAskedAtDesc(customer).stream().filter(older -> older.answeredAt() == null)
                .forEach(older -> older.end(today.now(), by));
        var request = stored.save(new DataRequest(intention, customer, to.email(), today.now(), by));
        var until = today.of(request.head().expiresAt())
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(to.language()));
        outbox.add(OutgoingMail.of("data:" + intention, to.email(), to.language(), "data-request", Map.of("customer", to.name(),
                "contact", Objects.requireNonNullElse(to.contact(), ""), "message", message, "until", until,
                "link", links.issue(intention).toString())).about(customer));
        journal.record(AuditEvent.CUSTOMER_DATA_ASKED, customer);
    }

    /** The latest first, at most ten. */
    @Transactional(readOnly = true)
    public List<DataRequestView> of(UUID customer) {
        access.require(Right.READ);
        var requests = stored.findTop10ByCustomerIdOrderByAskedAtDesc(customer);
        var ids = requests.stream().map(DataRequest::id).toList();
        var said = proposals.findByRequestIdIn(ids).stream().collect(Collectors.groupingBy(DataProposal::request));
        var handedIn = files.findByRequestIdIn(ids).stream().collect(Collectors.groupingBy(DataFile::request));
        return requests.stream().map(request -> new DataRequestView(request.head(),
                said.getOrDefault(request.id(), List.of()).stream().map(DataProposal::view)
                        .sorted((one, other) -> one.field().compareTo(other.field())).toList(),
                handedIn.getOrDefault(request.id(), List.of()).stream().map(DataFile::file).toList())).toList();
    }

    /** The customer is as it says from now on. @throws Refusal when somebody else has decided */
    @Transactional
    public void accept(UUID proposal) {
        access.require(Right.EDIT_CUSTOMERS);
        var said = proposals.findById(proposal).orElseThrow(NotFound::new);
        var request = stored.locked(said.request()).orElseThrow(NotFound::new);
        said.decide(true, today.now(), tenancy.actor().name());
        var view = customers.view(request.customer());
        var before = AskedData.of(view);
        var after = before.with(said.field(), said.proposed());
        if (!after.details().equals(before.details())) {
            customers.update(request.customer(), view.version(), after.details());
        }
        if (after.contact() != null && !after.contact().equals(before.contact())) {
            customers.keepContact(request.customer(), after.contact());
        }
        decided(request, AuditEvent.CUSTOMER_DATA_ACCEPTED);
    }

    /** @throws Refusal when somebody else has decided */
    @Transactional
    public void reject(UUID proposal) {
        access.require(Right.EDIT_CUSTOMERS);
        var said = proposals.findById(proposal).orElseThrow(NotFound::new);
        var request = stored.locked(said.request()).orElseThrow(NotFound::new);
        said.decide(false, today.now(), tenancy.actor().name());
        decided(request, AuditEvent.CUSTOMER_DATA_REJECTED);
    }

    /** For what was handed in and looked at, and for a link that shall open nothing any more. */
    @Transactional
    public void end(UUID id) {
        access.require(Right.EDIT_CUSTOMERS);
        var request = stored.locked(id).orElseThrow(NotFound::new);
        if (proposals.findByRequestIdIn(List.of(id)).stream().anyMatch(DataProposal::isOpen)) {
            throw new Refusal("credit.ask.refusal.undecided");
        }
        request.end(today.now(), tenancy.actor().name());
        journal.record(AuditEvent.CUSTOMER_DATA_ENDED, request.customer());
    }

    /** Files want to be looked at, so that a request with some is ended by people only. */
    private void decided(DataRequest request, AuditEvent event) {
        journal.record(event, request.customer());
        var ids = List.of(request.id());
        if (files.findByRequestIdIn(ids).isEmpty() && proposals.findByRequestIdIn(ids).stream().noneMatch(DataProposal::isOpen)) {
            request.end(today.now(), tenancy.actor().name());
        }
    }
}
