package com.duebook.credit.cover;

import com.duebook.customers.Customers;
import com.duebook.dualcontrol.ControlledCommand;
import com.duebook.dualcontrol.Look;
import com.duebook.rates.ExchangeRates;
import com.duebook.tenancy.Right;
import com.duebook.text.Texts;
import com.duebook.time.Today;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a customer longer to pay than an insurer covers. The details are the days. */
@Component
class ExtendTermsCommand implements ControlledCommand<Integer> {

    static final String KIND = "extendTerms";

    private final Customers customers;
    private final CoverTerms terms;
    private final LostCovers covers;
    private final ExchangeRates rates;
    private final Texts texts;
    private final Today today;

    ExtendTermsCommand(Customers customers, CoverTerms terms, LostCovers covers, ExchangeRates rates, Texts texts, Today today) {
        this.customers = customers;
        this.terms = terms;
        this.covers = covers;
        this.rates = rates;
        this.texts = texts;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Right right() {
        return Right.DECIDE_CREDIT;
    }

    @Override
    public Class<Integer> details() {
        return Integer.class;
    }

    /** Other terms, and other covers, make the request outdated. */
    @Override
    public Look look(UUID customer, Integer days) {
        var before = customers.view(customer).details();
        var lost = terms.lost(customer, before.termsDays(), days);
        var known = rates.on(today.date());
        var most =
                lost.stream().map(CoverView::raises).max(Comparator.comparing(amount -> known.convert(amount, known.own()))).orElse(null);
        return new Look(before.name(), customer, "customers/" + customer,
                reader -> List.of(texts.get("credit.cover.terms.line", reader, before.termsDays(), days), covers.text(lost, days, reader)),
                null, most,
                before.termsDays() + " " + lost.stream().map(CoverView::id).toList());
    }

    @Override
    public @Nullable UUID perform(UUID intention, UUID customer, Integer days) {
        var there = customers.view(customer);
        customers.update(customer, there.version(), there.details().withTerms(days));
        return null;
    }
}
