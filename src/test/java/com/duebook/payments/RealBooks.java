package com.duebook.payments;

import com.duebook.ageing.AgeingItems;
import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.DisputeEnd;
import com.duebook.disputes.DisputeState;
import com.duebook.disputes.Disputes;
import com.duebook.ledger.Instalment;
import com.duebook.ledger.DueKind;
import com.duebook.ledger.NewCharge;
import com.duebook.ledger.open.AsOf;
import com.duebook.ledger.open.ItemFilter;
import com.duebook.money.Money;
import com.duebook.payments.PlainBooks.Bill;
import com.duebook.payments.PlainBooks.Cash;
import com.duebook.payments.PlainBooks.Part;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.charge.Charges;
import com.duebook.receivables.credit.CreditLine;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Takes the same steps in the product and in {@link PlainBooks}. An owner is a customer and a currency; owners 0 and 1
 * are the same customer in two currencies, owner 2 is another customer.
 */
@Component
class RealBooks {

    private static final List<Currency> CURRENCIES =
            List.of(PaymentFixture.EUR, Currency.getInstance("JPY"), PaymentFixture.EUR);

    private static final List<DueKind> CHARGED = List.of(DueKind.INTEREST, DueKind.FEE, DueKind.DEPOSIT);

    private final TestWorkspaces workspaces;
    private final PaymentFixture fixture;
    private final Receivables receivables;
    private final Charges charges;
    private final Disputes disputes;
    private final Payments payments;
    private final Refunds refunds;
    private final AgeingItems items;
    private final Books books;
    private final TenantJdbc jdbc;
    private final TestClock clock;

    RealBooks(
            TestWorkspaces workspaces, PaymentFixture fixture, Receivables receivables, Charges charges, Disputes disputes,
            Payments payments,
            Refunds refunds,
            AgeingItems items, Books books, TenantJdbc jdbc, TestClock clock) {
        this.workspaces = workspaces;
        this.fixture = fixture;
        this.receivables = receivables;
        this.charges = charges;
        this.disputes = disputes;
        this.payments = payments;
        this.refunds = refunds;
        this.items = items;
        this.books = books;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param foreign an invoice of another workspace, that nothing here may touch */
    Run begin(UUID workspace, UUID foreign) {
        var two = fixture.customer(workspace, "Two currencies");
        return new Run(workspace, List.of(two, two, fixture.customer(workspace, "Another")), foreign);
    }

    final class Run {

        private final UUID workspace;
        private final List<UUID> customers;
        private final UUID foreign;
        private final PlainBooks plain = new PlainBooks();
        private final List<UUID> invoices = new ArrayList<>();
        private final List<UUID> received = new ArrayList<>();

        private Run(UUID workspace, List<UUID> customers, UUID foreign) {
            this.workspace = workspace;
            this.customers = customers;
            this.foreign = foreign;
        }

        /** Fails when the product allows what the model does not, or the other way round. */
        void take(BookStep step) {
            var isAboutBills = switch (step.kind()) {
                case ISSUE, ISSUE_IN_PARTS, CHARGE, REFUND -> false;
                default -> true;
            };
            var isAboutCash = switch (step.kind()) {
                case ALLOCATE, ALLOCATE_PART, ALLOCATE_STRANGE, TAKE_BACK, REFUND -> true;
                default -> false;
            };
            if (isAboutBills && invoices.isEmpty() || isAboutCash && received.isEmpty()) {
                return;
            }
            var isOfInvoices = switch (step.kind()) {
                case CREDIT, CREDIT_ALL, DISPUTE -> true;
                default -> false;
            };
            if (isOfInvoices && !plain.bills.get(bill(step)).isInvoice()) {
                return;
            }
            clock.advance(Duration.ofHours(step.which() % 3 * 8));
            plain.today = today();
            switch (step.kind()) {
                case ISSUE -> issue(step.which() % customers.size(), step.amount());
                case ISSUE_IN_PARTS -> issue(step.which() % customers.size(), step.amount(), 2 + step.other() % 3, step.other() % 20);
                case CHARGE -> charge(CHARGED.get(step.other() % CHARGED.size()), step.which() % customers.size(), step.amount(),
                        step.other() % 40);
                case PAY -> pay(bill(step), plain.bills.get(bill(step)).open(), today().minusDays(step.other() % 30));
                case PART_PAY -> pay(bill(step), step.amount(), today().minusDays(step.other() % 30));
                case ALLOCATE -> agree(step, plain.give(cash(step), bill(step), step.amount()),
                        () -> payments.allocate(received.get(cash(step)), List.of(share(cash(step), bill(step), step))));
                case ALLOCATE_PART -> allocatePart(step, cash(step), bill(step));
                case ALLOCATE_STRANGE -> agree(step, false, () -> payments.allocate(received.get(cash(step)),
                        List.of(new Share(foreign, Money.of(step.amount(), currency(plain.cash.get(cash(step)).owner))))));
                case TAKE_BACK -> {
                    plain.takeBack(cash(step), bill(step));
                    agree(step, true, () -> payments.reverseAllocation(received.get(cash(step)), invoices.get(bill(step))));
                }
                case CREDIT -> agree(step, plain.credit(bill(step), step.amount()),
                        () -> receivables.credit(invoices.get(bill(step)), new CreditDetails(
                                List.of(new CreditLine(1, Money.of(step.amount(), currencyOf(bill(step))).amount())),
                                "too much")));
                case CREDIT_ALL -> agree(step, plain.creditAll(bill(step)),
                        () -> receivables.credit(invoices.get(bill(step)), CreditDetails.all("all wrong")));
                case REFUND -> agree(step, plain.refund(cash(step), step.amount()),
                        () -> refunds.refund(new RefundDetails(Ids.next(), received.get(cash(step)),
                                Money.of(step.amount(), currency(plain.cash.get(cash(step)).owner)), today(), null)));
                case WRITE_OFF -> agree(step, plain.writeOff(bill(step)), () -> writeOff(bill(step)));
                case CANCEL -> agree(step, plain.cancel(bill(step)), () -> cancel(bill(step)));
                case DISPUTE -> agree(step, plain.dispute(bill(step), step.other() % 3 > 0),
                        () -> dispute(invoices.get(bill(step)), step.other() % 3 > 0));
            }
        }

        private void dispute(UUID invoice, boolean disputed) {
            if (disputed) {
                disputes.raise(invoice, new DisputeDetails("too much", null));
            } else {
                disputes.end(invoice, new DisputeEnd(DisputeState.REJECTED, ""));
            }
        }

        private void writeOff(int bill) {
            if (plain.bills.get(bill).isInvoice()) {
                receivables.writeOff(invoices.get(bill), "gone");
            } else {
                charges.writeOff(invoices.get(bill), "gone");
            }
        }

        private void cancel(int bill) {
            if (plain.bills.get(bill).isInvoice()) {
                receivables.voidInvoice(invoices.get(bill), "typo");
            } else {
                charges.waive(invoices.get(bill), "typo");
            }
        }

        private void charge(DueKind kind, int owner, long amount, int days) {
            var cause = kind == DueKind.DEPOSIT ? -1 : newestOwed(owner);
            plain.bills.add(new Bill(kind, owner, List.of(new Part(today().plusDays(days), amount, today()))));
            invoices.add(in(() -> charges.charge(new NewCharge(kind, customers.get(owner), cause < 0 ? null : invoices.get(cause),
                    Money.of(amount, currency(owner)), today().plusDays(days)), "late")));
        }

        private int newestOwed(int owner) {
            return IntStream.range(0, plain.bills.size()).map(at -> plain.bills.size() - 1 - at).filter(at -> {
                var bill = plain.bills.get(at);
                return bill.isInvoice() && bill.owner == owner && bill.state != PlainBooks.State.VOID;
            }).findFirst().orElse(-1);
        }

        /** Whatever of it is due earlier. */
        private void allocatePart(BookStep step, int cash, int bill) {
            var parts = plain.bills.get(bill).parts;
            var at = step.which() % parts.size();
            var item = plain.bills.get(bill).isInvoice() ? fixture.items(workspace, invoices.get(bill)).get(at) : invoices.get(bill);
            agree(step, plain.give(cash, bill, List.of(parts.get(at)), step.amount()),
                    () -> payments.allocate(received.get(cash), List.of(new Share(invoices.get(bill), item,
                            Money.of(step.amount(), currency(plain.cash.get(cash).owner))))));
        }

        private void issue(int owner, long total) {
            plain.bills.add(new Bill(DueKind.PRINCIPAL, owner, List.of(new Part(today().plusDays(30), total, today()))));
            var amount = Money.of(total, currency(owner));
            invoices.add(in(() -> {
                var id = receivables.draft(new InvoiceDetails(
                        customers.get(owner), amount.currency(), 30, List.of(line(amount)), "", ""));
                receivables.issue(id);
                return id;
            }));
        }

        /** Each part is larger than the one before. */
        private void issue(int owner, long total, int number, int days) {
            var amount = Money.of(total + number, currency(owner));
            var parts = new ArrayList<Instalment>();
            for (var share : amount.allocate(LongStream.rangeClosed(1, number).toArray())) {
                parts.add(new Instalment(today().plusDays((long) days * parts.size()), share));
            }
            plain.bills.add(new Bill(DueKind.PRINCIPAL, owner,
                    parts.stream().map(part -> new Part(part.dueOn(), part.amount().minor(), today())).toList()));
            invoices.add(books.issued(workspace, customers.get(owner), parts));
        }

        private void pay(int bill, long wanted, LocalDate receivedOn) {
            var amount = Math.max(1, wanted);
            var owner = plain.bills.get(bill).owner;
            plain.cash.add(new Cash(owner, amount, receivedOn));
            plain.give(plain.cash.size() - 1, bill, amount);
            var money = Money.of(amount, currency(owner));
            received.add(in(() -> payments.record(
                    new PaymentDetails(Ids.next(), customers.get(owner), PaymentMethod.TRANSFER, money, receivedOn, null),
                    List.of(new Share(invoices.get(bill), money)))));
        }

        private Share share(int cash, int bill, BookStep step) {
            return new Share(invoices.get(bill), Money.of(step.amount(), currency(plain.cash.get(cash).owner)));
        }

        private void agree(BookStep step, boolean allowed, Runnable deed) {
            var refusal = "";
            try {
                in(() -> {
                    deed.run();
                    return true;
                });
            } catch (Refusal refused) {
                refusal = refused.key();
            }
            if (allowed != refusal.isEmpty()) {
                throw new AssertionError(step + (allowed ? " was refused: " + refusal : " was allowed"));
            }
        }

        /** What the product has stored differs from this in no digit. */
        String expected() {
            return plain.invoices() + "\n" + plain.cash + "\n" + List.of(
                    plain.accounts(0), plain.accounts(1), plain.accounts(2)) + "\n" + plain.settledOn() + "\n" + plain.parts() + "\n"
                    + past((owner, asOf) -> plain.open(owner, asOf.day(), asOf.asKnownThen() ? asOf.day() : plain.today));
        }

        String found() {
            return in(() -> bills() + "\n" + cash() + "\n" + List.of(accounts(0), accounts(1), accounts(2)) + "\n" + settledOn()
                    + "\n" + parts() + "\n" + past(this::open));
        }

        /** Days of the past, as known today and as known then. */
        private String past(BiFunction<Integer, AsOf, Map<String, Long>> open) {
            return Stream.of(1, 3, 7, 14, 25).map(today()::minusDays)
                    .flatMap(day -> Stream.of(new AsOf(day, false), new AsOf(day, true)))
                    .flatMap(asOf -> IntStream.range(0, customers.size()).mapToObj(owner -> open.apply(owner, asOf)))
                    .toList().toString();
        }

        private Map<String, Long> open(int owner, AsOf asOf) {
            var filter = new ItemFilter(asOf, currency(owner), customers.get(owner), null, null);
            return new TreeMap<>(items.page(filter, 0, 1_000).stream()
                    .collect(Collectors.toMap(
                            item -> invoices.indexOf(item.name().isInvoice() ? item.invoice() : item.id()) + " due " + item.dueOn(),
                            item -> item.open().minor(), Long::sum)));
        }

        private List<String> parts() {
            return jdbc
                    .sql("""
                            select d.kind, d.due_on, d.open_minor, d.held_minor, d.settled_on from due_item d
                            where d.tenant_id = :tenant and d.customer_id in (:customers) order by coalesce(d.invoice_id, d.id), d.position""")
                    .param("customers", customers.stream().map(Ids::bytes).toList())
                    .query((row, at) -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3) + " held " + row.getLong(4)
                            + " settled " + row.getString(5))
                    .list();
        }

        private Map<Integer, LocalDate> settledOn() {
            var settled = new TreeMap<Integer, LocalDate>();
            jdbc.sql("""
                            select i.id, i.paid_on from invoice i
                            where i.tenant_id = :tenant and i.customer_id in (:customers) and i.state = 'PAID'""")
                    .param("customers", customers.stream().map(Ids::bytes).toList())
                    .query(row -> {
                        settled.put(invoices.indexOf(Ids.uuid(row.getBytes(1))), row.getObject(2, LocalDate.class));
                    });
            return settled;
        }

        private LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        }

        private List<String> bills() {
            return jdbc.sql("""
                            select if(i.state <> 'PAID', i.state, if(i.written_off_minor > 0, 'WRITTEN_OFF',
                                if(i.credited_minor = i.total_minor, 'CREDITED', i.state))), i.open_minor,
                              i.total_minor, i.disputed, i.credited_minor from invoice i
                            where i.tenant_id = :tenant and i.customer_id in (:customers) and i.kind = 'INVOICE'
                            order by i.id""")
                    .param("customers", customers.stream().map(Ids::bytes).toList())
                    .query((row, at) -> row.getString(1) + " " + row.getLong(2) + " and " + row.getLong(5) + " credited of "
                            + row.getLong(3)
                            + (row.getBoolean(4) ? " disputed" : ""))
                    .list();
        }

        private List<String> cash() {
            return jdbc.sql("""
                            select p.unallocated_minor, p.refunded_minor, p.amount_minor from payment p
                            where p.tenant_id = :tenant and p.customer_id in (:customers) order by p.id""")
                    .param("customers", customers.stream().map(Ids::bytes).toList())
                    .query((row, at) -> row.getLong(1) + " left and " + row.getLong(2) + " refunded of " + row.getLong(3))
                    .list();
        }

        private Map<String, Long> accounts(int owner) {
            var sums = new TreeMap<>(Map.of(
                    "RECEIVABLE", 0L, "SALES", 0L, "CHARGES", 0L, "DEPOSITS", 0L, "WRITE_OFF", 0L, "CREDIT", 0L, "CASH", 0L));
            jdbc.sql("""
                            select l.debit, l.credit, sum(l.amount_minor) amount from ledger_entry l
                            where l.tenant_id = :tenant and l.customer_id = :customer and l.currency = :currency
                            group by l.debit, l.credit""")
                    .param("customer", Ids.bytes(customers.get(owner)))
                    .param("currency", currency(owner).getCurrencyCode())
                    .query(row -> {
                        sums.merge(row.getString("debit"), row.getLong("amount"), Long::sum);
                        sums.merge(row.getString("credit"), -row.getLong("amount"), Long::sum);
                    });
            return sums;
        }

        private int bill(BookStep step) {
            return step.which() % invoices.size();
        }

        private int cash(BookStep step) {
            return step.other() % received.size();
        }

        private Currency currencyOf(int bill) {
            return currency(plain.bills.get(bill).owner);
        }

        private <T> T in(Supplier<T> work) {
            return workspaces.in(workspace, work);
        }
    }

    private static Currency currency(int owner) {
        return CURRENCIES.get(owner);
    }

    private static LineDetails line(Money amount) {
        return new LineDetails("Work", amount.amount(), BigDecimal.ONE, BigDecimal.ZERO);
    }
}
