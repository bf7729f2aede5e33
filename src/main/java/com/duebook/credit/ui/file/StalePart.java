package com.duebook.credit.ui.file;

import com.duebook.credit.stale.StaleInput;
import com.duebook.credit.stale.StaleInputs;
import com.duebook.customers.Customers;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;

/** What somebody has to ask of the customer again, and who. Out of sight while there is nothing. */
@org.springframework.stereotype.Component
class StalePart implements CreditFilePart {

    private final StaleInputs inputs;
    private final Customers customers;
    private final Members members;
    private final Words words;

    StalePart(StaleInputs inputs, Customers customers, Members members, Words words) {
        this.inputs = inputs;
        this.customers = customers;
        this.members = members;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.CreditFile.STALE;
    }

    @Override
    public Component of(UUID customer) {
        var stale = inputs.of(customer);
        var notes = new Div();
        notes.addClassName("waiting-notes");
        notes.setVisible(!stale.isEmpty());
        if (!stale.isEmpty()) {
            add(notes, customer, stale);
        }
        return notes;
    }

    private void add(Div notes, UUID customer, List<StaleInput> stale) {
        var seen = customers.view(customer).details();
        var owner = members.list().stream().filter(member -> member.id().equals(seen.owner())).map(Member::name).findFirst();
        notes.add(new Span(owner.map(name -> words.get("credit.stale.asks", name, seen.name()))
                .orElseGet(() -> words.get("credit.stale.somebody", seen.name()))));
        stale.forEach(input -> notes.add(new Span(words.get("credit.stale." + input.input(), input.of(), input.days(), input.most()))));
    }
}
