package com.duebook.portal;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How one payer reads: their words, figures and days. */
record PayWords(Texts texts, Locale locale) {

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

    String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }
}
