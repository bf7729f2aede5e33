package com.duebook.rates.ui;

import com.duebook.rates.ExchangeRates;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Words;
import com.duebook.ui.form.ReadOnlyFields;
import com.duebook.ui.place.Places;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What other currencies are worth in the workspace's own. */
@org.springframework.stereotype.Component
class RatesSection implements SettingsSection {

    private final ExchangeRates rates;
    private final Access access;
    private final Words words;

    RatesSection(ExchangeRates rates, Access access, Words words) {
        this.rates = rates;
        this.access = access;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.Settings.RATES;
    }

    @Override
    public String title() {
        return "rates.title";
    }

    @Override
    public Right needs() {
        return Right.READ;
    }

    @Override
    public Component create() {
        var section = new Div();
        section.addClassName("section");
        show(section);
        return section;
    }

    private void show(Div section) {
        section.removeAll();
        section.add(new Paragraph(words.get("rates.text", rates.own().getCurrencyCode())),
                new RateTable(rates.page(0, RateTable.MOST), words));
        if (access.may(Right.EDIT_RATES)) {
            section.add(new RateForm(rates, words, () -> show(section)));
        } else {
            section.add(ReadOnlyFields.changedBy(Right.EDIT_RATES, words));
        }
    }
}
