package com.duebook.demo;

import com.duebook.alerts.Alerts;
import com.duebook.customers.Address;
import com.duebook.customers.ContactDetails;
import com.duebook.customers.ContactRole;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.numbering.Numbering;
import com.duebook.receivables.takeover.ImportedPayments.Source;
import com.duebook.receivables.takeover.IssuedInvoice;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenants.Sample;
import com.duebook.tenants.Sample.SampleCustomer;
import com.duebook.tenants.TenantFileApplied;
import com.duebook.time.Today;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a workspace that a tenant file asks a past for, once, in one transaction and through the real services. */
@Component
@Profile({"demo", "test"})
class DemoPast {

    static final int KEY_ACCOUNT = 5;
    private static final String FIRST = "C-0001";
    private static final Logger LOG = LoggerFactory.getLogger(DemoPast.class);

    private final Customers customers;
    private final Members members;
    private final IssuedInvoices issued;
    private final Numbering numbering;
    private final RecentDeals deals;
    private final DemoCredit credit;
    private final DemoHolds holds;
    private final DemoCreditFile file;
    private final Alerts alerts;
    private final Tenancy tenancy;
    private final Today today;
    private final TransactionTemplate transaction;

    DemoPast(
            Customers customers,
            Members members,
            IssuedInvoices issued,
            Numbering numbering,
            RecentDeals deals,
            DemoCredit credit,
            DemoHolds holds,
            DemoCreditFile file,
            Alerts alerts,
            Tenancy tenancy,
            Today today,
            TransactionTemplate transaction) {
        this.customers = customers;
        this.members = members;
        this.issued = issued;
        this.numbering = numbering;
        this.deals = deals;
        this.credit = credit;
        this.holds = holds;
        this.file = file;
        this.alerts = alerts;
        this.tenancy = tenancy;
        this.today = today;
        this.transaction = transaction;
    }

    @EventListener
    void fill(TenantFileApplied applied) {
        applied.file().sample().ifPresent(sample -> tenancy.runAs(applied.workspace(), () -> {
            if (customers.findByReference(FIRST).isEmpty()) {
                LOG.info("making up {} months of invoices for {} customers", sample.months(),
                        sample.customers().size());
                transaction.executeWithoutResult(status -> fill(sample));
                credit.add();
                holds.add();
                file.add();
                alerts.evaluateAgain(today.date());
            }
        }));
    }

    private void fill(Sample sample) {
        var on = today.date();
        var past = new History(sample, on, customers.blank().termsDays(), new SplittableRandom(sample.seed()));
        var owners =
                members.list().stream().filter(Member::active).collect(Collectors.toMap(Member::role, Member::id, (one, other) -> one));
        var created = new LinkedHashMap<UUID, SampleCustomer>();
        for (var customer : sample.customers()) {
            created.put(create(customer, created.size() + 1, past.terms(customer), owners), customer);
        }
        var history = past.of(created);
        issued.add(history, DemoPast::means);
        deals.add(created.keySet());
        var numbers = numbering.series(InvoiceKind.INVOICE);
        var thisYear = history.stream().filter(invoice -> invoice.issuedOn().getYear() == on.getYear()).count();
        numbering.change(InvoiceKind.INVOICE, numbers.pattern(), thisYear + 1);
        created.forEach(this::addContact);
    }

    /** By transfer mostly, as business customers do; who is in the States still sends cheques. */
    private static Source means(IssuedInvoice invoice) {
        return invoice.currency().getCurrencyCode().equals("USD") && invoice.dueOn().getDayOfMonth() % 3 == 0
                ? Source.CHEQUE : Source.TRANSFER;
    }

    private void addContact(UUID id, SampleCustomer sample) {
        var language = sample.country().language();
        customers.keepContact(id, new ContactDetails(
                null, SamplePeople.at(sample.name(), language), ContactRole.ACCOUNTS, sample.email(), null, language));
    }

    private UUID create(SampleCustomer sample, int number, int termsDays, Map<Role, UUID> owners) {
        var country = sample.country();
        return customers.create(new CustomerDetails(
                sample.name(), "C-%04d".formatted(number), sample.email(), null, country.language(), country.currency(),
                termsDays, null, sample.industry(),
                number % 6 == 0 ? null : owners.get(country.currency().getCurrencyCode().equals("CNY") ? Role.SALES : Role.CREDIT_MANAGER),
                null,
                new Address(sample.street(), sample.postalCode(), sample.city(), null, country.code()),
                Address.UNKNOWN, sample.size() >= KEY_ACCOUNT ? Set.of("key account") : Set.of()));
    }
}
