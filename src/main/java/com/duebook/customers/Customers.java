package com.duebook.customers;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Journal;
import com.duebook.customers.past.PastCustomers;
import com.duebook.customers.search.SuffixIndex;
import com.duebook.customers.terms.TermsGate;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.workspace.Members;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the archive of customers. */
@Service
public class Customers {

    /** Of changes of customers that are there already. */
    public static final String TOPIC = "customers";

    private final StoredCustomers stored;
    private final StoredContacts contacts;
    private final Tags tags;
    private final CustomerTally tally;
    private final SuffixIndex suffixes;
    private final Briefs briefs;
    private final PastCustomers past;
    private final Members members;
    private final List<TermsGate> terms;
    private final Access access;
    private final Clock clock;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Customers(
            StoredCustomers stored, StoredContacts contacts, Tags tags, CustomerTally tally, SuffixIndex suffixes, Briefs briefs,
            PastCustomers past, Members members, List<TermsGate> terms, Access access, Clock clock, Tenancy tenancy,
            TenantProfiles profiles, Journal journal, ApplicationEventPublisher events) {
        this.stored = stored;
        this.contacts = contacts;
        this.tags = tags;
        this.tally = tally;
        this.suffixes = suffixes;
        this.briefs = briefs;
        this.past = past;
        this.members = members;
        this.terms = terms;
        this.access = access;
        this.clock = clock;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.journal = journal;
        this.events = events;
    }

    /** What a new customer's form begins with: nothing but the workspace's currency and usual terms. */
    public CustomerDetails blank() {
        var workspace = profiles.of(tenancy.tenant());
        return CustomerDetails.named("", workspace.currency(), workspace.termsDays());
    }

    /** @throws Faulty with every wrong value */
    @Transactional
    public UUID create(CustomerDetails details) {
        return created(Ids.next(), details);
    }

    /**
     * @param intention made when the form opens; what was taken in under it stays as it is
     * @throws Faulty with every wrong value
     */
    @Transactional
    public UUID create(UUID intention, CustomerDetails details) {
        access.require(Right.EDIT_CUSTOMERS);
        return stored.findById(intention).isPresent() ? intention : created(intention, details);
    }

    private UUID created(UUID id, CustomerDetails details) {
        access.require(Right.EDIT_CUSTOMERS);
        requireFree(details.reference(), null);
        requireMember(details.owner());
        var customer = stored.save(new Customer(id, details, clock.instant()));
        tags.add(Map.of(customer.id(), details.tags()));
        tally.add(List.of(customer.kind()));
        suffixes.add(List.of(customer.searched()));
        journal.record(AuditEvent.CUSTOMER_CREATED, customer.id());
        return customer.id();
    }

    /**
     * @param version the one that the edit began with
     * @throws ObjectOptimisticLockingFailureException when somebody else has changed it since
     * @throws com.duebook.customers.terms.TermsToConfirm when somebody else has to confirm longer terms
     */
    @Transactional
    public void update(UUID id, long version, CustomerDetails details) {
        access.require(Right.EDIT_CUSTOMERS);
        var customer = required(id);
        if (!Objects.equals(customer.version(), version)) {
            throw new ObjectOptimisticLockingFailureException(Customer.class, id);
        }
        requireFree(details.reference(), id);
        requireMember(Objects.equals(details.owner(), customer.owner()) ? null : details.owner());
        var before = customer.kind();
        var searched = customer.searched();
        var old = customer.details(tags.of(id));
        if (details.termsDays() > old.termsDays()) {
            terms.forEach(gate -> gate.extending(id, old.termsDays(), details.termsDays()));
        }
        if (details.readsOtherwise(old)) {
            past.keep(List.of(id));
        }
        customer.change(details);
        tags.replace(customer, details.tags());
        tally.move(before, customer.kind());
        suffixes.replace(searched, customer.searched());
        journal.record(AuditEvent.CUSTOMER_CHANGED, id, Details.changes(old, details));
        events.publishEvent(new Changed(tenancy.tenant(), TOPIC));
    }

    @Transactional
    public void archive(UUID id) {
        access.require(Right.EDIT_CUSTOMERS);
        var customer = required(id);
        var before = customer.kind();
        var searched = customer.searched();
        customer.archive(clock.instant());
        tally.move(before, customer.kind());
        suffixes.replace(searched, customer.searched());
        journal.record(AuditEvent.CUSTOMER_ARCHIVED, id);
    }

    @Transactional
    public void restore(UUID id) {
        access.require(Right.EDIT_CUSTOMERS);
        var customer = required(id);
        var before = customer.kind();
        var searched = customer.searched();
        customer.restore();
        tally.move(before, customer.kind());
        suffixes.replace(searched, customer.searched());
        journal.record(AuditEvent.CUSTOMER_RESTORED, id);
    }

    /** Adds the contact, or changes the one of its id. */
    @Transactional
    public void keepContact(UUID customer, ContactDetails details) {
        access.require(Right.EDIT_CUSTOMERS);
        required(customer);
        if (details.id() == null) {
            contacts.save(new Contact(customer, details));
        } else {
            contacts.findById(details.id()).orElseThrow(NotFound::new).change(details);
        }
        journal.record(AuditEvent.CONTACT_KEPT, customer);
    }

    @Transactional
    public void removeContact(UUID contact) {
        access.require(Right.EDIT_CUSTOMERS);
        var gone = contacts.findById(contact).orElseThrow(NotFound::new);
        contacts.delete(gone);
        journal.record(AuditEvent.CONTACT_REMOVED, gone.customer());
    }

    @Transactional(readOnly = true)
    public CustomerView view(UUID id) {
        access.require(Right.READ);
        var customer = required(id);
        var people = contacts.findByCustomerOrderByName(id).stream().map(Contact::details).toList();
        return new CustomerView(id, Objects.requireNonNull(customer.version()), customer.details(tags.of(id)), people,
                customer.createdAt(), customer.isArchived());
    }

    /** @throws NotFound when there is none of this id */
    @Transactional(readOnly = true)
    public CustomerBrief brief(UUID id) {
        return Optional.ofNullable(briefs.of(List.of(id)).get(id)).orElseThrow(NotFound::new);
    }

    /**
     * As papers of that moment say it; the rest as today.
     *
     * @throws NotFound when there is none of this id
     */
    @Transactional(readOnly = true)
    public CustomerBrief brief(UUID id, Instant at) {
        return briefs.of(id, at).orElseThrow(NotFound::new);
    }

    /** In one statement; ids that are unknown are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, CustomerBrief> briefs(Collection<UUID> ids) {
        return briefs.of(ids);
    }

    @Transactional(readOnly = true)
    public Optional<UUID> findByReference(String reference) {
        access.require(Right.READ);
        return stored.findByReference(reference).map(Customer::id);
    }

    private Customer required(UUID id) {
        return stored.findById(id).orElseThrow(NotFound::new);
    }

    private void requireMember(@Nullable UUID owner) {
        members.requireOne(owner == null ? List.of() : List.of(owner));
    }

    private void requireFree(@Nullable String reference,
            @Nullable UUID self) {
        if (reference != null) {
            stored.findByReference(reference).filter(other -> !other.id().equals(self)).ifPresent(other -> {
                throw new Faulty(List.of(new CustomerFault("reference", "customers.fault.referenceTaken", reference)));
            });
        }
    }
}
