package com.duebook.demo;

import com.duebook.credit.exposure.Exposures;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.order.NewOrder;
import com.duebook.credit.order.OrderView;
import com.duebook.credit.order.Orders;
import com.duebook.credit.policy.CreditPolicy;
import com.duebook.credit.score.AssessAll;
import com.duebook.credit.score.ClassOverrides;
import com.duebook.credit.score.Scorecards;
import com.duebook.customers.Customers;
import com.duebook.money.Money;
import com.duebook.rates.ExchangeRates;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import com.duebook.workspace.Members;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What customers were assessed as month by month, what they may owe, and orders that asked for more: released, waiting, refused, cancelled. */
@Component
@Profile({"demo", "test"})
class DemoCredit {

    private static final int MONTHS_OF_SCORES = 12;

    private final AssessAll assessments;
    private final Scorecards cards;
    private final ClassOverrides overrides;
    private final CreditLimits limits;
    private final Exposures exposures;
    private final Orders orders;
    private final Customers customers;
    private final Members members;
    private final Tenancy tenancy;
    private final ExchangeRates rates;
    private final Today today;

    DemoCredit(AssessAll assessments, Scorecards cards, ClassOverrides overrides, CreditLimits limits, Exposures exposures,
            Orders orders, Customers customers, Members members, Tenancy tenancy, ExchangeRates rates, Today today) {
        this.assessments = assessments;
        this.cards = cards;
        this.overrides = overrides;
        this.limits = limits;
        this.exposures = exposures;
        this.orders = orders;
        this.customers = customers;
        this.members = members;
        this.tenancy = tenancy;
        this.rates = rates;
        this.today = today;
    }

    void add() {
        for (var ago = MONTHS_OF_SCORES; ago > 0; ago--) {
            assessments.on(today.date().minusMonths(ago));
        }
        rate("GBP", "1.1480");
        rate("USD", "0.8640");
        rate("CNY", "0.1215");
        var wicklow = limited("C-0008", 5_000, "Yearly review");
        ask(wicklow, "SO-4460", 1_850, null);
        ask(wicklow, "SO-4467", 2_400, null);
        ask(wicklow, "SO-4471", 3_300, null);
        var boyne = limited("C-0009", 400, "Small shop, one order at a time");
        ask(boyne, "SO-4468", 2_300, today.date());
        var duval = limited("C-0022", 6_000, "Yearly review");
        cancel(ask(duval, "SO-4463", 1_000, null), "Entered twice");
        refuseAgain(refuse(ask(duval, "SO-4459", 8_600, null), "Six weeks late; first the old invoices"));
        release(ask(duval, "SO-4465", 7_200, null), "Christmas season, paid well so far");
        var kerry = limited("C-0005", 0, "Pays later and later: cash before delivery");
        ask(kerry, "SO-4461", 860, null);
        var chinese = limited("C-0050", 20_000, "年度复核");
        ask(chinese, "SO-4472", 28_600, null);
        ask(customer("C-0041"), "SO-4469", 1_450, null);
        classes("C-0022", 0, "The parent company has guaranteed its debts");
        assessments.on(today.date());
    }

    /** @param rank of the class, 0 for the best */
    private void classes(String reference, int rank, String reason) {
        var name = cards.current().card().classes().get(rank).name();
        as(Role.OWNER, () -> {
            overrides.set(customer(reference), name, reason, today.date().plusMonths(2));
            return name;
        });
    }

    private void rate(String currency, String euros) {
        rates.set(Currency.getInstance(currency), today.date().minusDays(1), new BigDecimal(euros), "Daily list");
    }

    UUID customer(String reference) {
        return customers.findByReference(reference).orElseThrow();
    }

    /** @param room what the limit leaves beyond what is owed today; 0 for cash before delivery */
    private UUID limited(String reference, long room, String reason) {
        var customer = customer(reference);
        var owed = owed(customer);
        limit(customer, room == 0 ? Money.zero(owed.currency()) : owed.plus(Money.of(100 * room, owed.currency())), reason);
        return customer;
    }

    void limit(UUID customer, Money limit, String reason) {
        as(Role.OWNER, () -> limits.set(Ids.next(), customer, NewLimit.own(limit, today.date(), reason)));
    }

    /** What counts as usual, in the customer's currency. */
    Money owed(UUID customer) {
        var currency = customers.brief(customer).currency();
        return exposures.of(List.of(customer)).stream().filter(it -> it.currency().equals(currency))
                .map(it -> it.counted(CreditPolicy.USUAL.counted())).reduce(Money.zero(currency), Money::plus);
    }

    OrderView ask(UUID customer, String reference, long amount, @Nullable LocalDate lapses) {
        var wanted = new NewOrder(customer, reference, Money.of(100 * amount, customers.brief(customer).currency()), today.date(), lapses);
        return as(Role.SALES, () -> orders.ask(Ids.next(), wanted));
    }

    private void release(OrderView order, String note) {
        as(Role.OWNER, () -> orders.release(order.id(), note));
    }

    private OrderView refuse(OrderView order, String note) {
        return as(Role.OWNER, () -> orders.refuse(order.id(), note));
    }

    private void refuseAgain(OrderView order) {
        as(Role.SALES, () -> orders.reopen(order.id()));
        refuse(order, "Nothing came since");
    }

    private void cancel(OrderView order, String note) {
        as(Role.SALES, () -> {
            orders.cancel(order.id(), note);
            return order;
        });
    }

    <T> T as(Role role, Supplier<T> deed) {
        var member = members.list().stream().filter(it -> it.role() == role).findFirst().orElseThrow();
        return tenancy.callAs(tenancy.tenant(), Actor.member(member.id(), member.name()), deed);
    }
}
