package com.duebook.insight.ui;

import com.duebook.ageing.AgeBand;
import com.duebook.receivables.ui.ReceivablesNavigation;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** Addresses of the invoice list whose rows add up to a figure. */
final class InvoiceLinks {

    private final Currency currency;
    private final LocalDate today;

    InvoiceLinks(Currency currency, LocalDate today) {
        this.currency = currency;
        this.today = today;
    }

    String open() {
        return ReceivablesNavigation.LIST + "?state=open&currency=" + currency.getCurrencyCode();
    }

    String overdue() {
        return open() + "&dueTo=" + today.minusDays(1);
    }

    String dueThisWeek() {
        return open() + "&dueFrom=" + today + "&dueTo=" + today.plusDays(6);
    }

    String of(AgeBand band) {
        return open()
                + Optional.ofNullable(band.dueFrom(today)).map(from -> "&dueFrom=" + from).orElse("")
                + Optional.ofNullable(band.dueTo(today)).map(to -> "&dueTo=" + to).orElse("");
    }
}
