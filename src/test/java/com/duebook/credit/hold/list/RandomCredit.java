package com.duebook.credit.hold.list;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.receivables.Books.eur;

import com.duebook.credit.cover.CoverKind;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.credit.cover.NewCover;
import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.hold.NewUnlock;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitKind;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.order.CreditBooks;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.ledger.Instalment;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Customers at random: groups, two currencies, limits of all kinds, guarantees, invoices, drafts, orders, stops and unlocks. */
@Component
class RandomCredit {

    static final Currency USD = Currency.getInstance("USD");

    private final TestWorkspaces workspaces;
    private final Books books;
    private final CreditBooks credit;
    private final CreditLimits limits;
    private final CreditCovers covers;
    private final CustomerGroups groups;
    private final Receivables receivables;
    private final HoldDecisions decisions;

    RandomCredit(TestWorkspaces workspaces, Books books, CreditBooks credit, CreditLimits limits, CreditCovers covers,
            CustomerGroups groups, Receivables receivables, HoldDecisions decisions) {
        this.workspaces = workspaces;
        this.books = books;
        this.credit = credit;
        this.limits = limits;
        this.covers = covers;
        this.groups = groups;
        this.receivables = receivables;
        this.decisions = decisions;
    }

    List<UUID> fill(UUID workspace, int customers, Random random) {
        var all = new ArrayList<UUID>();
        for (var i = 0; i < customers; i++) {
            all.add(books.customer(workspace, "Customer " + (i * 17 % customers + 10)));
        }
        for (var i = 0; i < customers; i++) {
            place(workspace, all, i, random);
            limit(workspace, all.get(i), random);
            owe(workspace, all.get(i), random);
        }
        return all;
    }

    /** By hand, whoever can be. */
    void decide(UUID workspace, List<UUID> customers, Random random) {
        for (var customer : customers) {
            var die = random.nextInt(6);
            if (die == 0) {
                in(workspace, () -> decisions.stop(customer, LimitScope.CUSTOMER, "no more"));
            } else if (die < 4) {
                try {
                    in(workspace, () -> decisions.unlock(Ids.next(), customer,
                            new NewUnlock(LimitScope.CUSTOMER, eur(5_000_00), TODAY.plusDays(5), "this time")));
                } catch (Refusal notHeld) {
                    continue;
                }
            }
        }
    }

    private void place(UUID workspace, List<UUID> all, int place, Random random) {
        var head = all.get(place - place % 5);
        if (place % 5 > 2) {
            in(workspace, () -> groups.place(all.get(place), head));
        } else if (place % 10 == 0) {
            credit.groupLimit(workspace, head, amount(random, Books.EUR, 900_00));
        }
    }

    private void limit(UUID workspace, UUID customer, Random random) {
        if (random.nextInt(4) == 0) {
            return;
        }
        var currency = random.nextInt(4) == 0 ? USD : Books.EUR;
        var die = random.nextInt(8);
        set(workspace, customer, LimitKind.OWN, currency, die == 0 ? null : die == 1 ? 0 : 1 + random.nextInt(600_00), null);
        if (random.nextInt(3) == 0) {
            set(workspace, customer, LimitKind.TEMPORARY, Books.EUR, 90_00, TODAY.plusDays(20));
        }
        if (random.nextInt(3) == 0) {
            in(workspace, () -> covers.record(Ids.next(), customer, new NewCover(LimitScope.CUSTOMER, CoverKind.BANK_GUARANTEE, "Bank",
                    "", Books.EUR, 100_00, 50, TODAY, null, null, null, false, "", null)));
        }
    }

    private void set(UUID workspace, UUID customer, LimitKind kind, Currency currency, @Nullable Integer minor, @Nullable LocalDate to) {
        in(workspace, () -> limits.set(Ids.next(), customer, new NewLimit(LimitScope.CUSTOMER, kind, currency,
                minor == null ? null : minor.longValue(), TODAY, to, "agreed", true)));
    }

    private void owe(UUID workspace, UUID customer, Random random) {
        for (var invoices = random.nextInt(3); invoices > 0; invoices--) {
            var amount = amount(random, random.nextInt(3) == 0 ? USD : Books.EUR, 300_00);
            books.issued(workspace, customer, List.of(new Instalment(TODAY.minusDays(random.nextInt(80) - 40), amount)));
        }
        if (random.nextInt(5) == 0) {
            in(workspace, () -> receivables.draft(Books.details(customer, amount(random, Books.EUR, 100_00))));
        }
        if (random.nextInt(5) == 0) {
            credit.ask(workspace, customer, amount(random, Books.EUR, 100_00));
        }
    }

    private static Money amount(Random random, Currency currency, int most) {
        return Money.of(1 + random.nextInt(most), currency);
    }

    private void in(UUID workspace, Runnable work) {
        workspaces.in(workspace, () -> {
            work.run();
            return true;
        });
    }
}
