package com.duebook.workspace.ui;

import static com.duebook.workspace.ui.SettingsForm.typed;

import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.TaxNumberHint;
import com.duebook.ui.form.TypedChoice;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Countries;
import com.duebook.workspace.Country;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Locale;
import java.util.Map;

/** Name, address, tax number and colour, as they stand on every paper. */
@org.springframework.stereotype.Component
class CompanySection implements SettingsSection {

    private final Workspaces workspaces;

    CompanySection(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public int order() {
        return Places.Settings.COMPANY;
    }

    @Override
    public String title() {
        return "workspace.settings.company";
    }

    @Override
    public Component create() {
        var now = workspaces.settings();
        var form = new SettingsForm();
        var name = form.text("name", now.name());
        var street = form.text("street", now.address().street());
        var postalCode = form.text("postalCode", now.address().postalCode());
        var city = form.text("city", now.address().city());
        var country = form.add("country", new ComboBox<Country>());
        country.setItems(Countries.sorted(form.reader()));
        country.setItemLabelGenerator(item -> item.name(form.reader()));
        TypedChoice.read(country, Countries::read);
        Countries.find(now.address().country()).ifPresent(country::setValue);
        var taxNumber = form.text("taxNumber", now.taxNumber());
        TaxNumberHint.show(taxNumber, country, Country::code);
        var email = form.text("email", now.email());
        var colour = ColourField.show(form.text("colour", now.colour()));
        var refusals = new FieldRefusals()
                .needed("workspace.settings.name", name)
                .needed("workspace.settings.country", country)
                .at("workspace.settings.email", email)
                .at("workspace.settings.colour", colour);
        var edit = new SectionEdit(workspaces, form, settings -> said(settings, form.reader()), this::create);
        form.save(() -> refusals.run(form, () -> {
            var address = new LegalAddress(typed(street), typed(postalCode), typed(city), now.address().region(),
                    country.getValue().code());
            edit.save(stored -> stored.company(name.getValue().strip(), address, typed(taxNumber), typed(email))
                    .colour(typed(colour)));
        }));
        return form;
    }

    private static Map<String, Object> said(WorkspaceSettings settings, Locale reader) {
        var address = settings.address();
        return SettingsForm.said("name", settings.name(), "street", address.street(), "postalCode", address.postalCode(),
                "city", address.city(), "country", Locale.of("", address.country()).getDisplayCountry(reader),
                "taxNumber", settings.taxNumber(), "email", settings.email(), "colour", settings.colour());
    }
}
