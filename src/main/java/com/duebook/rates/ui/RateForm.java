package com.duebook.rates.ui;

import com.duebook.rates.ExchangeRates;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.DecimalField;
import com.duebook.ui.form.FieldRefusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** One more rate. */
class RateForm extends Div {

    private static final int LONGEST_SOURCE = 80;

    RateForm(ExchangeRates rates, Words words, Runnable done) {
        addClassName("section");
        var currency = new CurrencyField();
        currency.setLabel(getTranslation("rates.field.currency"));
        var rate = DecimalField.rate(getTranslation("rates.field.rate"));
        rate.setHelperText(getTranslation("rates.field.rate.hint", rates.own().getCurrencyCode()));
        var day = new DateField(getTranslation("rates.field.day"));
        day.setValue(words.dates().today());
        day.setMax(words.dates().today());
        var source = new TextField(getTranslation("rates.field.source"));
        source.setMaxLength(LONGEST_SOURCE);
        source.setPlaceholder(getTranslation("rates.field.source.example"));
        var refusals = new FieldRefusals().needed("rates.refusal.own", currency).needed("rates.refusal.rate", rate)
                .needed("rates.refusal.day", day).needed("rates.refusal.source", source);
        var add = new Button(getTranslation("rates.add"));
        add.addClickListener(clicked -> refusals.run(this, () -> {
            rates.set(currency.getValue(), day.getValue(), rate.getValue(), source.getValue());
            Notices.done(getTranslation("rates.added"));
            done.run();
        }));
        add(new FormLayout(currency, rate, day, source), add);
    }
}
