package com.duebook.customers.ui;

import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.customers.ui.panel.CustomerPanel;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.text.Listing;
import com.duebook.ui.Words;
import com.duebook.ui.form.TaxNumberHint;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The customer's own tab: who to write to, and on which terms it buys. */
@Service
class ProfilePanel implements CustomerPanel {

    private final Customers customers;
    private final Access access;
    private final Words words;
    private final Members members;

    ProfilePanel(Customers customers, Access access, Words words, Members members) {
        this.customers = customers;
        this.access = access;
        this.words = words;
        this.members = members;
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public String labelKey() {
        return "customers.profile.title";
    }

    @Override
    public int order() {
        return Places.CustomerTabs.PROFILE;
    }

    @Override
    public Component contentFor(UUID customer) {
        var view = customers.view(customer);
        var content = new Div(
                facts(view.details()), new ContactsSection(customers, view, access.may(Right.EDIT_CUSTOMERS)));
        content.addClassName("section");
        return content;
    }

    private Component facts(CustomerDetails details) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "email", details.email());
        if (details.phone() != null) {
            fact(facts, "phone", PhoneLink.of(details.phone(), details.billing().country()));
        }
        fact(facts, "billing", details.billing().oneLine(words.locale()));
        fact(facts, "postal", details.postal().oneLine(words.locale()));
        fact(facts, "taxNumber", details.taxNumber());
        if (details.isTaxToCheck()) {
            fact(facts, "taxCheck", TaxNumberHint.words(details.taxNumber(), details.billing().country(), words.locale()));
        }
        fact(facts, "currency", details.currency().getCurrencyCode());
        fact(facts, "termsDays", words.get("customers.profile.terms", details.termsDays()));
        fact(facts, "language",
                details.language() == null ? null : details.language().getDisplayName(words.locale()));
        fact(facts, "industry", details.industry());
        fact(facts, "owner",
                details.owner() == null ? null : new Colleagues(members).name(details.owner()));
        fact(facts, "tags", Listing.of(details.sortedTags().toList(), words.locale()));
        fact(facts, "notes", details.notes());
        return facts;
    }

    private void fact(DescriptionList facts, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fact(facts, field, new Span(value));
        }
    }

    private void fact(DescriptionList facts, String field, Component value) {
        facts.add(new DescriptionList.Term(words.get("customers.field." + field)), new DescriptionList.Description(value));
    }
}
