package com.duebook.customers;

import com.duebook.customers.search.SearchText;
import com.duebook.customers.search.SuffixIndex;
import com.duebook.identifiers.tax.TaxNumber;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who buys on account. Never deleted, as invoices name it; put away when no longer needed. */
@Entity
class Customer extends TenantOwned {

    private String name;
    private String nameSearch;
    private @Nullable String reference;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String language;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private int termsDays;
    private @Nullable String taxNumber;
    private boolean taxToCheck;
    private int taxRules;
    private @Nullable String industry;

    @Column(name = "owner_id") private @Nullable UUID owner;

    @Column(length = 65_535) private @Nullable String notes;

    @Embedded private @Nullable Address billing;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "postal_street"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "postal_postal_code"))
    @AttributeOverride(name = "city", column = @Column(name = "postal_city"))
    @AttributeOverride(name = "region", column = @Column(name = "postal_region"))
    @AttributeOverride(name = "country", column = @Column(name = "postal_country")) private @Nullable Address postal;

    @Column(updatable = false) private Instant createdAt;

    private @Nullable Instant archivedAt;

    protected Customer() {}

    Customer(UUID id, CustomerDetails details, Instant now) {
        super(id);
        createdAt = now;
        change(details);
    }

    /** @throws Faulty with everything that is wrong, and then nothing is changed */
    final void change(CustomerDetails details) {
        Faulty.refuse(details.faults());
        name = details.name();
        reference = details.reference();
        nameSearch = SearchText.of(name, reference);
        email = details.email();
        phone = details.phone();
        language = details.language() == null ? null : details.language().toLanguageTag();
        currency = details.currency();
        termsDays = details.termsDays();
        taxNumber = details.taxNumber();
        taxToCheck = details.isTaxToCheck();
        taxRules = TaxNumber.RULES;
        industry = details.industry();
        owner = details.owner();
        notes = details.notes();
        billing = details.billing().isUnknown() ? null : details.billing();
        postal = details.postal().isUnknown() ? null : details.postal();
    }

    void archive(Instant now) {
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    void restore() {
        archivedAt = null;
    }

    CustomerDetails details(Set<String> tags) {
        return new CustomerDetails(name, reference, email, phone, language(), currency, termsDays, taxNumber, industry,
                owner, notes, orUnknown(billing), orUnknown(postal), tags);
    }

    CustomerTally.Kind kind() {
        return new CustomerTally.Kind(isArchived(), billing == null ? null : billing.country(), industry);
    }

    SuffixIndex.Entry searched() {
        return new SuffixIndex.Entry(id(), name, nameSearch, isArchived());
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    @Nullable
    UUID owner() {
        return owner;
    }

    Instant createdAt() {
        return createdAt;
    }

    private @Nullable Locale language() {
        return language == null ? null : Locale.forLanguageTag(language);
    }

    private static Address orUnknown(@Nullable Address address) {
        return address == null ? Address.UNKNOWN : address;
    }
}
