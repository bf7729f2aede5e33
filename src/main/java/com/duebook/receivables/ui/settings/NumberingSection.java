package com.duebook.receivables.ui.settings;

import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.numbering.NumberSeries;
import com.duebook.receivables.numbering.Numbering;
import com.duebook.ui.Notices;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.WholeField;
import com.duebook.ui.place.Places;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** How invoices and credit notes are numbered: a pattern, and the next number, which only goes forward. */
@org.springframework.stereotype.Component
class NumberingSection implements SettingsSection {

    private final Numbering numbering;

    NumberingSection(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public int order() {
        return Places.Settings.NUMBERING;
    }

    @Override
    public String title() {
        return "receivables.series.title";
    }

    @Override
    public Component create() {
        var both = new Div();
        both.addClassName("section");
        for (var kind : InvoiceKind.values()) {
            both.add(row(both, kind));
        }
        return both;
    }

    private Component row(Div form, InvoiceKind kind) {
        var now = numbering.series(kind);
        var pattern = new TextField(form.getTranslation("receivables.series.pattern." + kind), now.pattern(), "");
        pattern.setHelperText(example(form, now));
        var next = new WholeField(form.getTranslation("receivables.series.nextNumber"));
        next.setValue((int) now.next());
        var refusals = new FieldRefusals()
                .needed("receivables.series.pattern", pattern)
                .needed("receivables.series.next", next);
        var save = new Button(form.getTranslation("ui.action.save"), clicked -> refusals.run(form, () -> {
            var changed = numbering.change(kind, pattern.getValue(), next.getValue());
            pattern.setHelperText(example(form, changed));
            Notices.done(form.getTranslation("receivables.series.saved", changed.example()));
        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(new FormLayout(pattern, next), new Div(save));
        row.addClassName("section");
        return row;
    }

    private static String example(Div form, NumberSeries series) {
        return form.getTranslation("receivables.series.example", series.example());
    }
}
