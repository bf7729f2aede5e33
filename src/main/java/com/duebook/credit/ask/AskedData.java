package com.duebook.credit.ask;

import com.duebook.customers.Address;
import com.duebook.customers.ContactDetails;
import com.duebook.customers.ContactRole;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.CustomerFault;
import com.duebook.customers.CustomerView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer, as it is asked for and as it comes back.
 *
 * @param contact who looks after invoices there; null for nobody
 */
record AskedData(CustomerDetails details, @Nullable ContactDetails contact) {

    static AskedData of(CustomerView view) {
        return new AskedData(view.details(), view.contacts().stream()
                .filter(person -> person.role() == ContactRole.ACCOUNTS).findFirst().orElse(null));
    }

    /** Empty texts for what is unknown. */
    Map<AskedField, String> values() {
        var values = new EnumMap<AskedField, String>(AskedField.class);
        for (var field : AskedField.values()) {
            values.put(field, Objects.requireNonNullElse(value(field), ""));
        }
        return values;
    }

    private @Nullable String value(AskedField field) {
        var at = details.billing();
        return switch (field) {
            case NAME -> details.name();
            case STREET -> at.street();
            case POSTAL_CODE -> at.postalCode();
            case CITY -> at.city();
            case REGION -> at.region();
            case COUNTRY -> at.country();
            case TAX_NUMBER -> details.taxNumber();
            case CONTACT -> contact == null ? null : contact.name();
            case EMAIL -> contact == null || contact.email() == null ? details.email() : contact.email();
            case PHONE -> contact == null || contact.phone() == null ? details.phone() : contact.phone();
        };
    }

    /** @param typed empty for what is not so */
    AskedData with(AskedField field, String typed) {
        var text = typed.isBlank() ? null : typed.strip();
        var at = details.billing();
        return switch (field) {
            case NAME -> with(changed(typed.strip(), details.email(), details.phone(), details.taxNumber(), at));
            case STREET -> with(new Address(text, at.postalCode(), at.city(), at.region(), at.country()));
            case POSTAL_CODE -> with(new Address(at.street(), text, at.city(), at.region(), at.country()));
            case CITY -> with(new Address(at.street(), at.postalCode(), text, at.region(), at.country()));
            case REGION -> with(new Address(at.street(), at.postalCode(), at.city(), text, at.country()));
            case COUNTRY -> with(new Address(at.street(), at.postalCode(), at.city(), at.region(), text));
            case TAX_NUMBER -> with(changed(details.name(), details.email(), details.phone(), text, at));
            case CONTACT -> text == null && contact == null ? this : new AskedData(details, contact == null
                    ? new ContactDetails(null, typed.strip(), ContactRole.ACCOUNTS, null, null, null)
                    : new ContactDetails(contact.id(), typed.strip(), contact.role(), contact.email(), contact.phone(),
                            contact.language()));
            case EMAIL -> contact == null || contact.email() == null
                    ? with(changed(details.name(), text, details.phone(), details.taxNumber(), at))
                    : new AskedData(details, new ContactDetails(contact.id(), contact.name(), contact.role(), text, contact.phone(),
                            contact.language()));
            case PHONE -> contact == null || contact.phone() == null
                    ? with(changed(details.name(), details.email(), text, details.taxNumber(), at))
                    : new AskedData(details, new ContactDetails(contact.id(), contact.name(), contact.role(), contact.email(), text,
                            contact.language()));
        };
    }

    /** Every fault at once; empty where it can be stored. */
    List<CustomerFault> faults() {
        return Stream.concat(details.faults().stream(), Stream.ofNullable(contact).flatMap(person -> person.faults().stream())
                .map(fault -> fault.field().equals("name") ? new CustomerFault("contact", fault.key(), fault.arguments()) : fault))
                .toList();
    }

    private AskedData with(CustomerDetails other) {
        return new AskedData(other, contact);
    }

    private AskedData with(Address billing) {
        return with(changed(details.name(), details.email(), details.phone(), details.taxNumber(), billing));
    }

    private CustomerDetails changed(String name, @Nullable String email, @Nullable String phone, @Nullable String taxNumber,
            Address billing) {
        return new CustomerDetails(name, details.reference(), email, phone, details.language(), details.currency(), details.termsDays(),
                taxNumber, details.industry(), details.owner(), details.notes(), billing, details.postal(), details.tags());
    }
}
