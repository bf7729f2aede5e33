package com.duebook.credit.exposure;

import static com.duebook.receivables.Books.eur;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitKind;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.policy.CreditPolicy;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.Disputes;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.ledger.Ledger;
import com.duebook.ledger.open.AsOf;
import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.rates.ExchangeRates;
import com.duebook.receivables.Books;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ExposuresTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<Currency> CURRENCIES = List.of(Books.EUR, Currency.getInstance("USD"));

    @Autowired Exposures exposures;
    @Autowired CreditStandings standings;
    @Autowired CreditLimits limits;
    @Autowired CustomerGroups groups;
    @Autowired ExchangeRates rates;
    @Autowired Disputes disputes;
    @Autowired Receivables receivables;
    @Autowired Ledger ledger;
    @Autowired Payments payments;
    @Autowired Facts facts;
    @Autowired Books books;
    @Autowired TenantJdbc jdbc;

    /** Whatever happens to the books, what is told is what the entries of the ledger add up to. */
    @Test
    void areWhatTheLedgerSays() {
        for (var seed = 1L; seed <= 3; seed++) {
            clock.reset();
            var workspace = workspaces.open("Random " + seed);
            var random = new Random(seed);
            var customers = IntStream.range(0, 5).mapToObj(at -> books.customer(workspace, "Customer " + at)).toList();
            for (var step = 0; step < 60; step++) {
                doSomething(workspace, customers, random);
            }
            var middle = TODAY.plusDays(20);

            var told = workspaces.in(workspace, () -> exposures.in(IdRange.ALL));
            assertThat(sums(told)).as("seed %s", seed).isEqualTo(oracle(workspace, today(workspace), true)).isNotEmpty();
            assertThat(sums(workspaces.in(workspace, () -> exposures.of(customers)))).isEqualTo(sums(told));
            assertThat(sums(customers.stream().flatMap(customer -> workspaces.in(workspace,
                    () -> exposures.of(List.of(customer))).stream()).toList())).isEqualTo(sums(told));
            assertThat(sums(workspaces.in(workspace, () -> exposures.on(AsOf.now(middle), IdRange.ALL))))
                    .isEqualTo(oracle(workspace, middle, false));
            assertThat(told.stream().mapToLong(exposure -> exposure.held().minor()).sum()).isEqualTo(held(workspace));
        }
        assertThat(workspaces.in(acme, () -> exposures.in(IdRange.ALL))).isEmpty();
    }

    @Test
    void holdBackNothingOfWhatIsDisputed() {
        var customer = books.customer(acme, "Harbor Ltd");
        var invoice = books.issued(acme, customer, eur(100_00));
        books.issued(acme, customer, eur(50_00));
        workspaces.in(acme, () -> {
            disputes.raise(invoice, new DisputeDetails("broken", null));
            return true;
        });

        assertThat(only(customer)).satisfies(exposure -> {
            assertThat(exposure.owed()).isEqualTo(eur(150_00));
            assertThat(exposure.held()).isEqualTo(eur(100_00));
            assertThat(exposure.total()).isEqualTo(eur(150_00));
        });
    }

    @Test
    void areLoweredByMoneyThatNoInvoiceHasTaken() {
        var customer = books.customer(acme, "Harbor Ltd");
        books.issued(acme, customer, eur(1_000_00));
        workspaces.in(acme, () -> payments.record(
                new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, eur(1_250_00), TODAY, null), List.of()));

        assertThat(only(customer)).satisfies(exposure -> {
            assertThat(exposure.owed()).as("the ledger's").isEqualTo(eur(1_000_00));
            assertThat(exposure.unused()).isEqualTo(eur(1_250_00));
            assertThat(exposure.counted(CreditPolicy.USUAL.counted())).isEqualTo(eur(-250_00));
        });
        assertThat(workspaces.in(acme, () -> exposures.in(IdRange.ALL))).containsExactly(only(customer));
    }

    @Test
    void standBesideTheLimitsOfCustomerAndGroup() {
        var house = books.customer(acme, "House");
        var branch = books.customer(acme, "Branch");
        var other = books.customer(acme, "Other");
        books.issued(acme, house, eur(300_00));
        books.issued(acme, branch, eur(100_00));
        books.issued(acme, other, eur(1_00));
        workspaces.in(acme, () -> {
            groups.place(branch, house);
            limits.set(Ids.next(), house, new NewLimit(LimitScope.GROUP, LimitKind.OWN, Books.EUR, 500_00L, TODAY, null, "house", false));
            return limits.set(Ids.next(), branch, NewLimit.own(eur(400_00), TODAY, "branch"));
        });

        var both = workspaces.in(acme, () -> standings.of(branch));
        assertThat(both).hasSize(2).allSatisfy(standing -> assertThat(standing.usedPercent())
                .hasValue(standing.holder().scope() == LimitScope.GROUP ? 80 : 25));
        assertThat(workspaces.in(acme, () -> standings.of(house))).singleElement()
                .satisfies(standing -> assertThat(standing.used()).isEqualTo(eur(400_00)));
        assertThat(workspaces.in(acme, () -> standings.of(other))).isEmpty();
        assertThat(workspaces.in(acme, () -> standings.in(IdRange.ALL))).hasSameElementsAs(both);
        assertThat(workspaces.in(acme, () -> standings.of(List.of(branch, other)))).hasSameElementsAs(both);
        assertThat(workspaces.in(bolt, () -> standings.in(IdRange.ALL))).isEmpty();

        var known = read(List.of(house, branch, other));
        assertThat(requireNonNull(known.get(house)).number(LimitFacts.LIMIT_USED)).hasValue(80);
        assertThat(requireNonNull(known.get(branch)).number(LimitFacts.LIMIT_USED)).hasValue(80);
        assertThat(requireNonNull(known.get(branch)).amounts(LimitFacts.CREDIT_LIMIT)).containsExactly(eur(400_00));
        assertThat(requireNonNull(known.get(house)).knows(LimitFacts.CREDIT_LIMIT)).isFalse();
        assertThat(requireNonNull(known.get(other)).amounts(LimitFacts.EXPOSURE)).containsExactly(eur(1_00));
        assertThat(requireNonNull(known.get(other)).knows(LimitFacts.LIMIT_USED)).isFalse();
        assertThat(read(List.of())).isEqualTo(known);
        // In parts, the head in another than its branch.
        var first = house.compareTo(branch) < 0 ? house : branch;
        var parts = new TreeMap<UUID, CustomerFacts>();
        for (var range : List.of(new IdRange(new UUID(0, 0), first), new IdRange(first, new UUID(-1, -1)))) {
            workspaces.in(acme, () -> facts.read(FactQuery.on(TODAY, keys()).in(range)))
                    .forEach(row -> parts.put(row.customer(), row));
        }
        assertThat(requireNonNull(parts.get(branch)).number(LimitFacts.LIMIT_USED)).hasValue(80);
        assertThat(requireNonNull(parts.get(branch)).amounts(LimitFacts.CREDIT_LIMIT)).containsExactly(eur(400_00));
    }

    private static List<FactKey> keys() {
        return List.of(LimitFacts.LIMIT_USED, LimitFacts.CREDIT_LIMIT, LimitFacts.EXPOSURE);
    }

    private Map<UUID, CustomerFacts> read(List<UUID> customers) {
        return workspaces.in(acme, () -> customers.isEmpty() ? facts.read(keys(), TODAY) : facts.read(keys(), customers, TODAY)).stream()
                .collect(Collectors.toMap(CustomerFacts::customer, row -> row));
    }

    private void doSomething(UUID workspace, List<UUID> customers, Random random) {
        var customer = customers.get(random.nextInt(customers.size()));
        var currency = CURRENCIES.get(random.nextInt(2));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> workspaces.in(workspace, () -> {
                var draft = receivables.draft(details(customer, currency, random));
                receivables.issue(draft);
                return draft;
            });
            case 3 -> workspaces.in(workspace, () -> receivables.draft(details(customer, currency, random)));
            case 4, 5, 6 -> open(workspace, random).ifPresent(item -> pay(workspace, item, random));
            case 7 -> open(workspace, random).ifPresent(item -> workspaces.in(workspace, () -> {
                receivables.writeOff(item.invoice(), "gone");
                return true;
            }));
            case 8 -> open(workspace, random).filter(item -> !item.held()).ifPresent(item -> workspaces.in(workspace, () -> {
                disputes.raise(item.invoice(), new DisputeDetails("no", null));
                return true;
            }));
            default -> clock.advance(Duration.ofDays(random.nextInt(9)));
        }
    }

    private void pay(UUID workspace, Item item, Random random) {
        var part = Money.of(1 + random.nextLong(item.open().minor()), item.open().currency());
        var payment = books.payment(workspace, item.customer(), part, today(workspace));
        workspaces.in(workspace, () -> ledger.allocate(payment, item.invoice(), null, part, today(workspace)));
    }

    private static InvoiceDetails details(UUID customer, Currency currency, Random random) {
        var line = new LineDetails("Goods", BigDecimal.valueOf(1 + random.nextInt(90_000), 2), BigDecimal.ONE, BigDecimal.ZERO);
        return new InvoiceDetails(customer, currency, random.nextInt(40), List.of(line), "", "");
    }

    private record Item(UUID invoice, UUID customer, Money open, boolean held) {}

    private Optional<Item> open(UUID workspace, Random random) {
        var all = workspaces.in(workspace, () -> jdbc.sql("""
                        select d.invoice_id, d.customer_id, d.open_minor, d.currency, d.held_minor from due_item d
                        where d.tenant_id = :tenant and d.open_minor > 0 order by d.id""")
                .query((row, number) -> new Item(Columns.id(row, 1), Columns.id(row, 2),
                        Money.of(row.getLong(3), Currency.getInstance(row.getString(4))), row.getLong(5) > 0))
                .list());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private LocalDate today(UUID workspace) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    /** Entry by entry, in no set. */
    private Map<String, Long> oracle(UUID workspace, LocalDate day, boolean withDrafts) {
        var all = new ArrayList<Map<String, Object>>();
        workspaces.in(workspace, () -> {
            jdbc.sql("""
                            select hex(e.customer_id) c, e.debit, e.credit, e.amount_minor m, e.booked_on b, d.currency k, d.due_on u
                            from ledger_entry e join due_item d on d.tenant_id = :tenant and d.id = e.item_id
                            where e.tenant_id = :tenant""")
                    .query().listOfRows().forEach(all::add);
            return true;
        });
        var sums = new TreeMap<String, Long>();
        for (var entry : all) {
            if (requireNonNull((Date) entry.get("b")).toLocalDate().isAfter(day)) {
                continue;
            }
            var bucket =
                    requireNonNull((Date) entry.get("u")).toLocalDate().isBefore(day) ? ExposureBucket.OVERDUE : ExposureBucket.NOT_DUE;
            var amount = requireNonNull((Number) entry.get("m")).longValue();
            var sign = ("RECEIVABLE".equals(entry.get("debit")) ? 1 : 0) - ("RECEIVABLE".equals(entry.get("credit")) ? 1 : 0);
            sums.merge(entry.get("c") + " " + entry.get("k") + " " + bucket, sign * amount, Long::sum);
        }
        if (withDrafts) {
            workspaces.in(workspace, () -> {
                jdbc.sql("""
                                select hex(i.customer_id) c, i.currency k, i.total_minor m from invoice i
                                where i.tenant_id = :tenant and i.state = 'DRAFT'""")
                        .query().listOfRows().forEach(row -> sums.merge(row.get("c") + " " + row.get("k") + " " + ExposureBucket.DRAFTS,
                                requireNonNull((Number) row.get("m")).longValue(), Long::sum));
                return true;
            });
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static Map<String, Long> sums(List<Exposure> told) {
        var sums = new TreeMap<String, Long>();
        told.forEach(exposure -> exposure.parts().forEach((bucket, amount) -> {
            if (!amount.isZero()) {
                sums.merge(HexFormat.of().withUpperCase().formatHex(Ids.bytes(exposure.customer())) + " " + exposure.currency() + " "
                        + bucket, amount.minor(), Long::sum);
            }
        }));
        return sums;
    }

    private long held(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql("select coalesce(sum(d.held_minor), 0) from due_item d where d.tenant_id = :tenant")
                .query(Long.class).single());
    }

    private Exposure only(UUID customer) {
        var all = workspaces.in(acme, () -> exposures.of(List.of(customer)));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
