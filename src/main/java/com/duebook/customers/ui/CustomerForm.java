package com.duebook.customers.ui;

import com.duebook.customers.CustomerDetails;
import com.duebook.customers.CustomerFault;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerRow;
import com.duebook.text.Texts;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.TaxNumberHint;
import com.duebook.ui.form.WholeField;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Member;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All fields of a customer. It keeps what was typed until the details are good. */
class CustomerForm extends Div {

    private final FormFields fields = new FormFields("customers.field.");
    private final TextField name = fields.text("name", true);
    private final TextField reference = fields.text("reference", false);
    private final TextField email = fields.text("email", false);
    private final TextField phone = fields.text("phone", false);
    private final TextField taxNumber = fields.text("taxNumber", false);
    private final ComboBox<String> industry = fields.add("industry", new ComboBox<>());
    private final MultiSelectComboBox<String> tags = fields.add("tags", new MultiSelectComboBox<>());
    private final Select<Locale> language = fields.add("language", new Select<>());
    private final CurrencyField currency = fields.add("currency", new CurrencyField());
    private final ComboBox<UUID> owner = fields.add("owner", new ComboBox<>());
    private final CustomerField parent;
    private final WholeField terms = fields.add("termsDays", new WholeField());
    private final AddressFields billing = new AddressFields("billing", fields);
    private final AddressFields postal = new AddressFields("postal", fields);
    private final TextArea notes = fields.add("notes", new TextArea());

    CustomerForm(CustomerList list, Colleagues colleagues) {
        addClassName("section");
        parent = fields.add("parent", new CustomerField("", list));
        parent.setRequiredIndicatorVisible(false);
        parent.setClearButtonVisible(true);
        parent.setHelperText(getTranslation("customers.form.parentHint"));
        industry.setItems(list.industries());
        industry.setAllowCustomValue(true);
        industry.addCustomValueSetListener(typed -> industry.setValue(typed.getDetail().strip()));
        tags.setItems(list.tags());
        tags.setAllowCustomValue(true);
        tags.addCustomValueSetListener(typed -> tags.select(typed.getDetail().strip()));
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(locale -> locale == null ? getTranslation("customers.form.workspaceLanguage")
                : locale.getDisplayName(locale));
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(getTranslation("customers.form.workspaceLanguage"));
        owner.setItems(colleagues.active().stream().map(Member::id).toList());
        owner.setItemLabelGenerator(colleagues::name);
        owner.setClearButtonVisible(true);
        terms.setMin(0);
        terms.setMax(365);
        terms.setSuffixComponent(new Div(getTranslation("customers.form.days")));
        notes.setMinRows(3);
        notes.setWidthFull();
        taxNumber.setMaxLength(CustomerDetails.LONGEST_TAX_NUMBER);
        TaxNumberHint.show(taxNumber, billing.country(), code -> code);
        add(FormFields.columns(name, reference, email, phone, taxNumber, industry, tags, language, currency, terms, owner, parent),
                new H3(getTranslation("customers.field.billing")), billing.layout(),
                new H3(getTranslation("customers.field.postal")), postal.layout(), notes);
    }

    void read(CustomerDetails details) {
        name.setValue(details.name());
        fields.show(reference, details.reference());
        fields.show(email, details.email());
        fields.show(phone, details.phone());
        fields.show(taxNumber, details.taxNumber());
        fields.show(notes, details.notes());
        industry.setValue(details.industry());
        tags.setValue(new HashSet<>(details.tags()));
        language.setValue(details.language());
        currency.setValue(details.currency());
        terms.setValue(details.termsDays());
        owner.setValue(details.owner());
        billing.read(details.billing());
        postal.read(details.postal());
    }

    void terms(int days) {
        terms.setValue(days);
    }

    /** @param row null for nobody */
    void readParent(@Nullable CustomerRow row) {
        parent.setValue(row);
    }

    Optional<UUID> parent() {
        return parent.getOptionalValue().map(CustomerRow::id);
    }

    /** Shows what is said against a place in a group at the field that chooses it. */
    FieldRefusals refusals() {
        return new FieldRefusals().at("customers.group.refusal", parent).at("credit.limit.refusal.ofGroup", parent);
    }

    CustomerDetails details() {
        return new CustomerDetails(name.getValue().strip(), FormFields.typed(reference), FormFields.typed(email),
                FormFields.typed(phone), language.getValue(), currency.getValue(),
                Objects.requireNonNullElse(terms.getValue(), -1), FormFields.typed(taxNumber), industry.getValue(),
                owner.getValue(), FormFields.typed(notes), billing.address(), postal.address(), tags.getValue());
    }

    /** Marks every fault at its field. */
    void show(List<CustomerFault> faults) {
        fields.mark(faults);
    }

    Locale reader() {
        return getLocale();
    }
}
