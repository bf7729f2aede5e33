package com.duebook.imports.ui;

import com.duebook.imports.Counts;
import com.duebook.money.Money;
import com.duebook.ui.figure.KeyFigure;
import com.duebook.ui.figure.SummaryStrip;
import java.util.Currency;
import java.util.Map;

/** What an import did or would do, in figures. */
class CountsStrip extends SummaryStrip {

    /** @param words prefix of the labels' message keys */
    CountsStrip(Counts counts, String words) {
        show(words, "added", counts.added());
        show(words, "known", counts.known());
        show(words, "rejected", counts.rejected());
        show(words, "customers", counts.customers());
        if (!counts.totals().isEmpty()) {
            figure(getTranslation(words + ".total"), KeyFigure.of(counts.totals().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(sum -> Money.of(sum.getValue(), Currency.getInstance(sum.getKey())))
                    .toList(), getLocale()));
        }
    }

    private void show(String words, String what, long count) {
        figure(getTranslation(words + "." + what), String.format(getLocale(), "%,d", count));
    }
}
