package com.duebook.money;

import com.duebook.problem.Refusal;
import java.util.Currency;

/** Two amounts of different currencies met where only one currency makes sense. */
public class CurrencyMismatch extends Refusal {

    public CurrencyMismatch(Currency expected, Currency found) {
        super("money.currencyMismatch", expected.getCurrencyCode(), found.getCurrencyCode());
    }
}
