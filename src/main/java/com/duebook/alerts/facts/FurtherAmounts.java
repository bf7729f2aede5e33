package com.duebook.alerts.facts;

import com.duebook.money.Money;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

/** Amounts beside the first one, as an alert keeps them: {@code USD 12500,KWD 1000}, in minor units. */
public final class FurtherAmounts {

    private FurtherAmounts() {}

    public static String written(List<Money> all) {
        return all.stream().skip(1).map(money -> money.currency().getCurrencyCode() + " " + money.minor())
                .collect(Collectors.joining(","));
    }

    public static List<Money> read(String written) {
        return written.isEmpty() ? List.of() : Arrays.stream(written.split(",")).map(each -> each.split(" "))
                .map(each -> Money.of(Long.parseLong(each[1]), Currency.getInstance(each[0]))).toList();
    }
}
