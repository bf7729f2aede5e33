package com.duebook.ageing.ui;

import com.duebook.ageing.AgeBand;
import com.duebook.receivables.ui.ReceivablesNavigation;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/** Addresses of the lists that add up to figures of the ageing report. */
record AgeingLinks(Currency currency, LocalDate day) {

    String all() {
        return ReceivablesNavigation.LIST + "?state=open&currency=" + currency.getCurrencyCode();
    }

    String of(UUID customer) {
        return all() + "&customer=" + customer;
    }

    String of(AgeBand band) {
        var from = band.dueFrom(day);
        var to = band.dueTo(day);
        return all() + (from == null ? "" : "&dueFrom=" + from) + (to == null ? "" : "&dueTo=" + to);
    }
}
