package com.duebook.credit.ui;

import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.CustomerSort;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.duebook.customers.ui.OnlyMatch;
import com.duebook.ui.form.TypedChoice;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** Places a customer below another, or takes it out of its group. */
class PlaceDialog {

    private final FormDialog dialog;

    PlaceDialog(UUID customer, CustomerGroups groups, CustomerList list, Words words, Runnable done) {
        var parent = new ComboBox<CustomerRow>(words.get("credit.group.parent"));
        parent.setItems(
                query -> list.page(filter(query.getFilter().orElse("")), CustomerSort.NAME, false, query.getOffset(), query.getLimit())
                        .stream(),
                query -> list.count(filter(query.getFilter().orElse(""))));
        parent.setItemLabelGenerator(CustomerRow::name);
        parent.setClearButtonVisible(true);
        TypedChoice.read(parent, typed -> OnlyMatch.of(typed, list));
        parent.setHelperText(words.get("credit.group.parent.hint"));
        parent.setWidthFull();
        var refusals = new FieldRefusals().at("customers.group.refusal", parent).at("credit.limit.refusal.ofGroup", parent);
        var form = new Div(new Paragraph(words.get("credit.group.text")), parent);
        form.addClassName("section");
        dialog = new FormDialog(words.get("credit.group.place"), form, words.get("ui.action.save"), () -> refusals.run(form, () -> {
            var chosen = parent.getValue();
            groups.place(customer, chosen == null ? null : chosen.id());
            Notices.done(words.get("credit.group.placed"));
            done.run();
        }));
    }

    void open() {
        dialog.open();
    }

    private static CustomerFilter filter(String text) {
        return CustomerFilter.ACTIVE.withText(text);
    }
}
