package com.duebook.imports.ui;

import com.duebook.imports.Counts;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.ui.SummaryStrip;
import java.util.Currency;
import java.util.stream.Collectors;

/** What an import did or would do, in figures. */
class CountsStrip extends SummaryStrip {

    /** @param words prefix of the labels' message keys */
    CountsStrip(Counts counts, String words) {
        show(words, "added", counts.added());
        show(words, "known", counts.known());
        show(words, "rejected", counts.rejected());
        show(words, "customers", counts.customers());
        if (!counts.totals().isEmpty()) {
            figure(getTranslation(words + ".total"), counts.totals().entrySet().stream()
                    .map(sum -> Money.of(sum.getValue(), Currency.getInstance(sum.getKey())))
                    .map(money -> MoneyFormat.format(money, getLocale()))
                    .sorted()
                    .collect(Collectors.joining(" · ")));
        }
    }

    private void show(String words, String what, long count) {
        figure(getTranslation(words + "." + what), String.format(getLocale(), "%,d", count));
    }
}
