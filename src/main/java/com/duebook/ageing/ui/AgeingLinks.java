package com.duebook.ageing.ui;

import com.duebook.ageing.AgeBand;
import com.duebook.ledger.open.AsOf;
import com.duebook.receivables.ui.ReceivablesNavigation;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/**
 * Addresses of the list whose rows add up to a figure of open invoices: the list of invoices, or for a past day that of
 * what was open then.
 *
 * @param past whether the day is over
 */
public record AgeingLinks(Currency currency, AsOf asOf, boolean past) {

    /** As things stand. */
    public AgeingLinks(Currency currency, LocalDate day) {
        this(currency, AsOf.now(day), false);
    }

    public String open() {
        return past
                ? AgeingNavigation.ITEMS + "?" + AgeingState.of(asOf) + "&currency=" + currency.getCurrencyCode()
                : ReceivablesNavigation.LIST + "?state=open&currency=" + currency.getCurrencyCode();
    }

    public String overdue() {
        return open() + "&dueTo=" + asOf.day().minusDays(1);
    }

    public String dueThisWeek() {
        return open() + "&dueFrom=" + asOf.day() + "&dueTo=" + asOf.day().plusDays(6);
    }

    String disputed() {
        return open().replace("state=open", "state=disputed");
    }

    String of(UUID customer) {
        return open() + "&customer=" + customer;
    }

    public String of(AgeBand band) {
        var from = band.dueFrom(asOf.day());
        var to = band.dueTo(asOf.day());
        return open() + (from == null ? "" : "&dueFrom=" + from) + (to == null ? "" : "&dueTo=" + to);
    }
}
