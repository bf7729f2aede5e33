package com.duebook.ageing.ui;

import com.duebook.ageing.AgeBand;
import com.duebook.receivables.ui.ReceivablesNavigation;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/** Addresses of the invoice list whose rows add up to a figure of open invoices. */
public record AgeingLinks(Currency currency, LocalDate day) {

    public String open() {
        return ReceivablesNavigation.LIST + "?state=open&currency=" + currency.getCurrencyCode();
    }

    public String overdue() {
        return open() + "&dueTo=" + day.minusDays(1);
    }

    public String dueThisWeek() {
        return open() + "&dueFrom=" + day + "&dueTo=" + day.plusDays(6);
    }

    String of(UUID customer) {
        return open() + "&customer=" + customer;
    }

    public String of(AgeBand band) {
        var from = band.dueFrom(day);
        var to = band.dueTo(day);
        return open() + (from == null ? "" : "&dueFrom=" + from) + (to == null ? "" : "&dueTo=" + to);
    }
}
