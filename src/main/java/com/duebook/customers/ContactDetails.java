package com.duebook.customers;

import com.duebook.identifiers.MailAddress;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person at a customer, as a form holds it.
 *
 * @param id null for one who is new
 */
public record ContactDetails(
        @Nullable UUID id,
        String name,
        ContactRole role,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Locale language) {

    public ContactDetails {
        email = email == null ? null : MailAddress.read(email).map(MailAddress::value).orElse(email);
    }

    public List<CustomerFault> faults() {
        return new FaultFinder()
                .text("name", name, 120, true)
                .email("email", email)
                .text("phone", phone, 40, false)
                .found();
    }

    /** The same person to be added again. */
    public ContactDetails asNew() {
        return new ContactDetails(null, name, role, email, phone, language);
    }
}
