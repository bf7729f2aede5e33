package com.duebook.ui.figure;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** An amount whose currency steps back behind its number. */
public class Amount extends Span {

    public Amount(Money amount, Locale reader) {
        addClassName("amt");
        var code = new Code(amount.currency().getCurrencyCode());
        add(code);
        add(MoneyFormat.plain(amount, reader));
    }
}
