package com.duebook.workspace.ui;

import com.duebook.identifiers.TimeZones;
import com.duebook.text.Texts;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.DecimalField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.WholeField;
import com.duebook.ui.place.Places;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What holds where a customer or an invoice says nothing else: currency, zone, language, terms, tax, paying a part. */
@org.springframework.stereotype.Component
class DefaultsSection implements SettingsSection {

    private final Workspaces workspaces;

    DefaultsSection(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public int order() {
        return Places.Settings.DEFAULTS;
    }

    @Override
    public String title() {
        return "workspace.settings.defaults";
    }

    @Override
    public Component create() {
        var now = workspaces.settings();
        var form = new SettingsForm();
        var currency = form.add("currency", new CurrencyField());
        currency.setValue(now.currency());
        var zone = form.add("zone", new ComboBox<String>());
        zone.setItems(Stream.concat(TimeZones.ALL.stream(), Stream.of(now.zone().getId())).distinct().sorted().toList());
        zone.setValue(now.zone().getId());
        var language = form.add("language", new Select<Locale>());
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(Texts.supported(now.language()));
        var terms = form.add("terms", new WholeField());
        terms.setValue(now.termsDays());
        var tax = form.add("taxRate", DecimalField.percent(""));
        tax.setSuffixComponent(new Span("%"));
        tax.setValue(now.taxRate());
        var part = form.add("partPayment", new Select<Boolean>());
        part.setItems(true, false);
        part.setItemLabelGenerator(yes -> form.getTranslation("workspace.settings.partPayment." + yes));
        part.setValue(now.allowPartialPayment());
        var refusals = new FieldRefusals()
                .needed("workspace.settings.currency", currency)
                .needed("workspace.settings.zone", zone)
                .needed("workspace.settings.terms", terms)
                .needed("workspace.settings.tax", tax);
        var edit = new SectionEdit(workspaces, form, settings -> said(settings, form), this::create);
        form.save(() -> refusals.run(form, () -> edit.save(stored -> stored.defaults(currency.getValue(),
                ZoneId.of(zone.getValue()), language.getValue(), terms.getValue(), tax.getValue(), part.getValue()))));
        return form;
    }

    private static Map<String, Object> said(WorkspaceSettings settings, SettingsForm form) {
        return SettingsForm.said("currency", settings.currency(), "zone", settings.zone(),
                "language", settings.language().getDisplayLanguage(form.reader()), "terms", settings.termsDays(),
                "taxRate", settings.taxRate().stripTrailingZeros().toPlainString(),
                "partPayment", form.getTranslation("workspace.settings.partPayment." + settings.allowPartialPayment()));
    }
}
