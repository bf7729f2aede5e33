package com.duebook.portal;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.receivables.payer.PayerItem;
import com.duebook.text.Listing;
import com.duebook.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** How one payer reads: their words, figures and days. */
record PayWords(Texts texts, Locale locale) {

    private static final int LONGEST = 120;

    /** A currency's code and a figure, for a page that sets them apart. */
    record Sum(String code, String figure) {}

    String get(String key, Object... arguments) {
        return texts.get(key, locale, arguments);
    }

    String money(Money amount) {
        return MoneyFormat.format(amount, locale);
    }

    Sum sum(Money amount) {
        return new Sum(amount.currency().getCurrencyCode(), MoneyFormat.plain(amount, locale));
    }

    /** What fits the lines of a transfer, and of a provider's page. */
    String listed(List<String> numbers) {
        var all = Listing.of(numbers, locale);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
    }

    /** An item as its payer knows it. */
    String name(PayerItem item) {
        var name = get(item.name().key(), item.name().number());
        return item.isInstalment() ? get("payments.portal.instalment", name, item.part(), item.parts()) : name;
    }

    String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }
}
