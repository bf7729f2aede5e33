package com.duebook.customers;

import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person at a customer. */
@Entity
class Contact extends TenantOwned {

    @Column(name = "customer_id", updatable = false) private UUID customer;

    private String name;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private ContactRole role;

    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String language;

    protected Contact() {}

    Contact(UUID customer, ContactDetails details) {
        this.customer = customer;
        change(details);
    }

    UUID customer() {
        return customer;
    }

    final void change(ContactDetails details) {
        Faulty.refuse(details.faults());
        name = details.name().strip();
        role = details.role();
        email = details.email();
        phone = details.phone();
        language = details.language() == null ? null : details.language().toLanguageTag();
    }

    ContactDetails details() {
        return new ContactDetails(id(), name, role, email, phone,
                language == null ? null : Locale.forLanguageTag(language));
    }
}
