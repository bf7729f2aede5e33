package com.duebook.input;

import static com.duebook.payments.Till.EUR;
import static com.duebook.payments.Till.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.alerts.AlertRules;
import com.duebook.alerts.Indicator;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.customers.Address;
import com.duebook.customers.ContactDetails;
import com.duebook.customers.ContactRole;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerSort;
import com.duebook.customers.Customers;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.SignIn;
import com.duebook.payments.Invoicing;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentFilter;
import com.duebook.payments.PaymentList;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.RefundDetails;
import com.duebook.payments.Refunds;
import com.duebook.payments.Till;
import com.duebook.payments.link.PaymentLinks;
import com.duebook.problem.Refusal;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceFilter;
import com.duebook.receivables.list.InvoiceList;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.receivables.list.InvoiceSort;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.numbering.Numbering;
import com.duebook.signup.SignUp;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Invitations;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Section 11: each text that somebody can type, at each door. What is refused is refused in words. */
@IntegrationTest
@Import(Till.class)
class OddTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final List<String> TEXTS = List.of(
            "", " ", "\t", "a", "a".repeat(41), "a".repeat(61), "a".repeat(121), "a".repeat(201), "a".repeat(255),
            "a".repeat(256), "a".repeat(501), "a".repeat(4_001), "a".repeat(10_001), "a".repeat(70_000), "🐳".repeat(30),
            "🐳".repeat(60), "🐳".repeat(150), "漢".repeat(120), "\u0000", "a\u0000b", "a\r\nBcc: x@example.com", "\uD800", "a\uDC00b",
            "\u202Eevil", "<script>alert(1)</script>", "'; drop table invoice; --", "%_\\", "{0} ${7*7} #{x}", "=1+1",
            "a@b", "a@b.cd, c@d.ef", "\"a b\"@example.com", "x".repeat(250) + "@example.com", "DE89 3704 0044 0532 0130 00",
            "DE00", "../../etc/passwd", "{000}", "{", "{yy}{yy}{yy}{000000000000000000}", "null", "\uFEFF", "\u2028");

    @Autowired Customers customers;
    @Autowired CustomerList customerList;
    @Autowired Receivables receivables;
    @Autowired InvoiceList invoiceList;
    @Autowired Numbering numbering;
    @Autowired Payments payments;
    @Autowired PaymentList paymentList;
    @Autowired Refunds refunds;
    @Autowired Invoicing invoicing;
    @Autowired PaymentLinks links;
    @Autowired AlertRules rules;
    @Autowired Workspaces settings;
    @Autowired Invitations invitations;
    @Autowired SignUp signUp;
    @Autowired SignIn signIn;
    @Autowired Till till;
    @Autowired TestWorkspaces workspaces;
    @Autowired Tenancy tenancy;
    @Autowired TestClock clock;

    UUID acme;
    UUID bolt;
    UUID customer;
    Actor owner;

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        customer = till.customer(acme, "Harbor Foods");
        owner = workspaces.member(acme, Role.OWNER);
    }

    @Test
    void isTakenOrRefusedInWordsAndNeverAFault() {
        var faults = new ArrayList<String>();
        doors().forEach((door, handIn) -> TEXTS.forEach(text -> {
            try {
                tenancy.runAs(acme, owner, () -> handIn.accept(text));
            } catch (Refusal refused) {
                // In words.
            } catch (RuntimeException fault) {
                faults.add(door + " of " + shown(text) + ": " + fault.toString().lines().findFirst().orElse(""));
            }
        }));

        assertThat(faults).isEmpty();
    }

    private Map<String, Consumer<String>> doors() {
        var doors = new LinkedHashMap<String, Consumer<String>>();
        doors.put("customer name", text -> customers.create(CustomerDetails.named(text, EUR)));
        doors.put("customer reference", text -> customers.create(some().withReference(text)));
        doors.put("customer email", text -> customers.create(some().withEmail(text)));
        doors.put("customer tag", text -> customers.create(some().withTags(Set.of(text))));
        doors.put("customer phone", text -> customers.create(customer(text, null, null, null)));
        doors.put("customer tax number", text -> customers.create(customer(null, text, null, null)));
        doors.put("customer industry", text -> customers.create(customer(null, null, text, null)));
        doors.put("customer notes", text -> customers.create(customer(null, null, null, text)));
        doors.put("customer street", text -> customers.create(at(new Address(text, null, null, null, "DE"))));
        doors.put("customer postal code", text -> customers.create(at(new Address(null, text, null, null, null))));
        doors.put("customer city", text -> customers.create(at(new Address(null, null, text, null, null))));
        doors.put("customer region", text -> customers.create(at(new Address(null, null, null, text, null))));
        doors.put("customer country", text -> customers.create(at(new Address(null, null, null, null, text))));
        doors.put("contact name", text -> customers.keepContact(customer, contact(text, null, null)));
        doors.put("contact email", text -> customers.keepContact(customer, contact("Ann", text, null)));
        doors.put("contact phone", text -> customers.keepContact(customer, contact("Ann", null, text)));
        doors.put("customer search", text -> customerList.find(
                new CustomerFilter(text, text, null, text, text, false), CustomerSort.NAME, false, 50));
        doors.put("invoice line", text -> receivables.draft(invoice(text, "", "")));
        doors.put("invoice order", text -> receivables.draft(invoice("Work", text, "")));
        doors.put("invoice note", text -> receivables.draft(invoice("Work", "", text)));
        doors.put("void reason", text -> receivables.voidInvoice(issued(), text));
        doors.put("credit reason", text -> receivables.credit(issued(), CreditDetails.all(text)));
        doors.put("write-off reason", text -> receivables.writeOff(issued(), text));
        doors.put("invoice search", text -> invoiceList.page(
                new InvoiceFilter(InvoiceSet.ALL, text, null, null, null, text), InvoiceSort.of("", InvoiceSet.ALL), 0, 50));
        doors.put("invoice number", text -> invoiceList.byNumber(text, 10));
        doors.put("number pattern", text -> numbering.change(InvoiceKind.CREDIT_NOTE, text, 1));
        doors.put("mail message", text -> invoicing.send(issued(), Ids.next(), text));
        doors.put("payment reference", text -> payments.record(payment(text), List.of()));
        doors.put("refund reference", text -> refunds.refund(new RefundDetails(Ids.next(),
                payments.record(payment(""), List.of()), eur(1), TODAY, text)));
        doors.put("payment search", text -> paymentList.find(new PaymentFilter(text, null, false), 50));
        doors.put("rule name", text -> rules.create(rule(text, null)));
        doors.put("rule tag", text -> rules.create(rule("Late", text)));
        doors.put("company name", text -> change(old -> old.company(text, old.address(), null, null)));
        doors.put("company tax number", text -> change(old -> old.company("Acme", old.address(), text, null)));
        doors.put("company email", text -> change(old -> old.company("Acme", old.address(), null, text)));
        doors.put("company street", text -> change(old -> old.company("Acme", legal(text, null, null, null), null, null)));
        doors.put("company postal code", text -> change(old -> old.company("Acme", legal(null, text, null, null), null, null)));
        doors.put("company city", text -> change(old -> old.company("Acme", legal(null, null, text, null), null, null)));
        doors.put("company region", text -> change(old -> old.company("Acme", legal(null, null, null, text), null, null)));
        doors.put("company country", text -> change(old ->
                old.company("Acme", new LegalAddress(null, null, null, null, text), null, null)));
        doors.put("bank holder", text -> change(old -> old.bank(new BankDetails(text, "1", null, null))));
        doors.put("bank account", text -> change(old -> old.bank(new BankDetails(null, text, null, null))));
        doors.put("bank code", text -> change(old -> old.bank(new BankDetails(null, null, text, null))));
        doors.put("bank name", text -> change(old -> old.bank(new BankDetails(null, null, null, text))));
        doors.put("invitation", text -> invitations.invite(new EmailAddress(text), Role.SALES, Locale.ENGLISH));
        doors.put("sign-up address", text -> tenancy.onPlatform(() -> {
            signUp.request(new EmailAddress(text), Locale.ENGLISH);
            return true;
        }));
        doors.put("sign-up link", signUp::address);
        doors.put("sign-in address", text -> signIn.check(text, "x".repeat(401)));
        doors.put("payment link", links::open);
        return doors;
    }

    private static CustomerDetails some() {
        return CustomerDetails.named("Some", EUR);
    }

    private static CustomerDetails customer(
            @Nullable String phone, @Nullable String tax, @Nullable String industry, @Nullable String notes) {
        return new CustomerDetails("Some", null, null, phone, null, EUR, 30, tax, industry, null, notes,
                new Address(null, null, null, null, "DE"), Address.UNKNOWN, Set.of());
    }

    private static CustomerDetails at(Address address) {
        return new CustomerDetails("Some", null, null, null, null, EUR, 30, null, null, null, null, address, address,
                Set.of());
    }

    private static ContactDetails contact(String name, @Nullable String email, @Nullable String phone) {
        return new ContactDetails(null, name, ContactRole.values()[0], email, phone, null);
    }

    private InvoiceDetails invoice(String line, String order, String note) {
        return new InvoiceDetails(customer, EUR, 30,
                List.of(new LineDetails(line, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO)), order, note);
    }

    private UUID issued() {
        var id = receivables.draft(invoice("Work", "", ""));
        receivables.issue(id);
        return id;
    }

    private PaymentDetails payment(String reference) {
        return new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, eur(100), TODAY, reference);
    }

    private static RuleDetails rule(String name, @Nullable String tag) {
        return new RuleDetails(name, Indicator.DAYS_OVERDUE, 30, null, tag, Severity.INFO, true);
    }

    private static LegalAddress legal(
            @Nullable String street, @Nullable String postalCode, @Nullable String city, @Nullable String region) {
        return new LegalAddress(street, postalCode, city, region, "DE");
    }

    private void change(UnaryOperator<WorkspaceSettings> change) {
        settings.update(change.apply(settings.settings()));
    }

    private static String shown(String text) {
        var plain = text.codePoints().limit(12)
                .mapToObj(point -> point < 32 || point > 0xD7FF && point < 0xE000 ? "\\u%04x".formatted(point) : Character.toString(point))
                .reduce("", String::concat);
        return "“" + plain + "”" + (text.length() > 12 ? " (" + text.length() + ")" : "");
    }
}
