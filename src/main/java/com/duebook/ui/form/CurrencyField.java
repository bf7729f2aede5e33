package com.duebook.ui.form;

import com.duebook.money.Currencies;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Currency;

/** One of the currencies in force, to be found by its code or its name; it stays one unless it may be cleared by a button. */
public class CurrencyField extends ComboBox<Currency> {

    public CurrencyField() {
        setItems(Currencies.inForce());
        setItemLabelGenerator(currency -> currency.getCurrencyCode() + " · " + currency.getDisplayName(getLocale()));
        TypedChoice.read(this, Currencies::find);
        addValueChangeListener(changed -> {
            if (changed.getValue() == null && changed.getOldValue() != null && !isClearButtonVisible()) {
                // The browser has to have drawn it empty before, or it keeps showing what was typed.
                getElement().executeJs("return true").then(drawn -> {
                    if (isEmpty()) {
                        setValue(changed.getOldValue());
                    }
                });
            }
        });
    }
}
