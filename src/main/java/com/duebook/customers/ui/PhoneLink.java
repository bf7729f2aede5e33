package com.duebook.customers.ui;

import com.duebook.identifiers.Phone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A telephone number as it was typed, which dials where it can be dialled. */
final class PhoneLink {

    private PhoneLink() {}

    /** @param country of the customer: ISO 3166, two letters */
    static Component of(String phone, @Nullable String country) {
        return Phone.link(phone, country).<Component>map(link -> new Anchor(link, phone)).orElseGet(() -> new Span(phone));
    }
}
