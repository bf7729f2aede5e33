package com.duebook.customers.ui;

import com.duebook.customers.Address;
import com.duebook.identifiers.CountryCode;
import com.duebook.ui.form.TypedChoice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;

/** The fields of one address. */
class AddressFields {

    private final TextField street;
    private final TextField postalCode;
    private final TextField city;
    private final TextField region;
    private final ComboBox<String> country;

    AddressFields(String place, FormFields fields) {
        street = fields.text(place + ".street", false);
        postalCode = fields.text(place + ".postalCode", false);
        city = fields.text(place + ".city", false);
        region = fields.text(place + ".region", false);
        country = fields.add(place + ".country", new ComboBox<>());
        country.setItems(CountryCode.sorted(CountryCode.ALL, UI.getCurrent().getLocale()));
        country.setItemLabelGenerator(this::name);
        country.setClearButtonVisible(true);
        TypedChoice.read(country, CountryCode::read);
    }

    Component layout() {
        var layout = FormFields.columns(street, postalCode, city, region, country);
        layout.setColspan(street, 2);
        return layout;
    }

    ComboBox<String> country() {
        return country;
    }

    void read(Address address) {
        FormFields.show(street, address.street());
        FormFields.show(postalCode, address.postalCode());
        FormFields.show(city, address.city());
        FormFields.show(region, address.region());
        country.setValue(address.country());
    }

    Address address() {
        return new Address(FormFields.typed(street), FormFields.typed(postalCode), FormFields.typed(city),
                FormFields.typed(region), country.getValue());
    }

    private String name(String code) {
        return CountryCode.name(code, UI.getCurrent().getLocale());
    }
}
