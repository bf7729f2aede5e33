package com.duebook.credit.behaviour;

import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.DisputeEnd;
import com.duebook.disputes.DisputeState;
import com.duebook.disputes.Disputes;
import com.duebook.ledger.Instalment;
import com.duebook.money.Money;
import com.duebook.payments.CardMoney;
import com.duebook.payments.Chargeback;
import com.duebook.payments.Credits;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.RefundBook;
import com.duebook.payments.Share;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.OpenItems;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.receivables.takeover.UnappliedCredit;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.time.Today;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Sells to a customer, is paid, credits, gives up and is charged back, at random and by the real verbs. */
@Component
public class RandomTrade {

    private static final List<Currency> CURRENCIES =
            List.of(Currency.getInstance("EUR"), Currency.getInstance("USD"), Currency.getInstance("JPY"));

    private final TestWorkspaces workspaces;
    private final Books books;
    private final Receivables receivables;
    private final OpenItems open;
    private final Payments payments;
    private final Credits credits;
    private final IssuedInvoices issued;
    private final RefundBook refunds;
    private final Disputes disputes;
    private final Today today;

    RandomTrade(TestWorkspaces workspaces, Books books, Receivables receivables, OpenItems open, Payments payments, Credits credits,
            IssuedInvoices issued, RefundBook refunds, Disputes disputes, Today today) {
        this.workspaces = workspaces;
        this.books = books;
        this.receivables = receivables;
        this.open = open;
        this.payments = payments;
        this.credits = credits;
        this.issued = issued;
        this.refunds = refunds;
        this.disputes = disputes;
        this.today = today;
    }

    /**
     * @param done how often each kind of deal came about
     * @param cards payments that can be charged back
     */
    public record Customer(UUID workspace, UUID id, RandomGenerator random, Map<String, Integer> done, Map<UUID, CardMoney> cards) {

        public static Customer of(UUID workspace, UUID id, RandomGenerator random) {
            return new Customer(workspace, id, random, new HashMap<>(), new HashMap<>());
        }
    }

    /**
     * What must not be done is refused, and then nothing is.
     *
     * @param corrects whether it may also change the past, as credit does, which has paid since it came
     */
    public void deal(Customer customer, boolean corrects) {
        var kinds = new ArrayList<>(List.of("sell", "sell", "sell", "instalments", "pay", "pay", "pay", "card", "chargeback", "credit",
                "write off", "void", "dispute", "dispute", "end dispute", "end dispute", "end dispute"));
        if (corrects) {
            kinds.addAll(List.of("pay earlier", "pay earlier", "take back", "take back", "use credit"));
        }
        var kind = kinds.get(customer.random().nextInt(kinds.size()));
        try {
            if (workspaces.in(customer.workspace(), () -> deal(customer, kind))) {
                customer.done().merge(kind, 1, Integer::sum);
            }
        } catch (Refusal refused) {
            // Another day.
        }
    }

    private boolean deal(Customer customer, String kind) {
        var random = customer.random();
        switch (kind) {
            case "sell" -> receivables.issue(receivables.draft(Books.details(customer.id(),
                    new Money((1 + random.nextInt(9)) * 100L, CURRENCIES.get(random.nextInt(3))))));
            case "instalments" -> books.issued(customer.workspace(), customer.id(), List.of(
                    new Instalment(today.date().plusDays(10), Money.of(200, Books.EUR)),
                    new Instalment(today.date().plusDays(50), Money.of(300, Books.EUR))));
            case "chargeback" -> {
                var payment = customer.cards().keySet().stream().sorted().findFirst().orElseThrow(() -> new Refusal("none"));
                var money = Objects.requireNonNull(customer.cards().remove(payment));
                refunds.settle(payment, new CardMoney(money.provider(), customer.id(), money.reference(), money.received(),
                        Money.zero(money.received().currency()), Chargeback.LOST));
            }
            default -> {
                var items = open.of(customer.id());
                if (items.isEmpty()) {
                    return false;
                }
                var item = items.get(random.nextInt(items.size()));
                settle(customer, kind, item.debt(), random.nextBoolean() ? item.open()
                        : Money.of(1 + random.nextLong(item.open().minor()), item.open().currency()));
            }
        }
        return true;
    }

    private void settle(Customer customer, String kind, UUID debt, Money part) {
        switch (kind) {
            case "pay" -> pay(customer, debt, part, 0);
            case "pay earlier" -> pay(customer, debt, part, customer.random().nextInt(40));
            case "card" -> {
                var money = new CardMoney("test", customer.id(), "ch_" + Ids.next(), part, Money.zero(part.currency()), Chargeback.NONE);
                customer.cards().put(payments.receive(money, List.of(new Share(debt, part))), money);
            }
            case "take back" -> payments.reverseAllocation(pay(customer, debt, part, 0), debt);
            case "credit" -> receivables.credit(debt, Books.part(1));
            case "write off" -> receivables.writeOff(debt, "gone");
            case "void" -> receivables.voidInvoice(debt, "typo");
            case "dispute" -> disputes.raise(debt, new DisputeDetails("damaged", null));
            case "end dispute" -> disputes.end(debt, new DisputeEnd(DisputeState.REJECTED, ""));
            case "use credit" -> {
                issued.addCredits(List.of(new UnappliedCredit(customer.id(), UnappliedCredit.Kind.CREDIT_NOTE, "CN-" + Ids.next(),
                        part, part, today.date(), "Returned")));
                credits.use(customer.id(), List.of(new Share(debt, part)));
            }
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private UUID pay(Customer customer, UUID debt, Money part, int daysAgo) {
        return payments.record(new PaymentDetails(Ids.next(), customer.id(), PaymentMethod.TRANSFER, part,
                today.date().minusDays(daysAgo), ""), List.of(new Share(debt, part)));
    }
}
