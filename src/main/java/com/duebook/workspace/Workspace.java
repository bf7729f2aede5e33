package com.duebook.workspace;

import com.duebook.problem.Refusal;
import com.duebook.tenancy.Stored;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The tenant. A platform row: it owns no tenant id, it is one. */
@Entity
class Workspace extends Stored {

    @Column private String name;

    @Column(name = "created_at") private Instant createdAt;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    @Column private ZoneId zone;

    @Column private Locale language;

    @Column private String industry;

    @Embedded private LegalAddress address;

    @Column(name = "tax_number") private @Nullable String taxNumber;

    @Column private @Nullable String email;

    @Column private @Nullable String phone;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR) private @Nullable String colour;

    @Embedded
    @AttributeOverride(name = "holder", column = @Column(name = "bank_holder"))
    @AttributeOverride(name = "account", column = @Column(name = "bank_account"))
    @AttributeOverride(name = "bic", column = @Column(name = "bank_bic"))
    @AttributeOverride(name = "bank", column = @Column(name = "bank_name"))
    @AttributeOverride(name = "currency", column = @Column(name = "bank_currency")) private @Nullable BankDetails bank;

    @Column private @Nullable String definition;

    @Column(name = "definition_done") private boolean definitionDone;

    @Column(name = "suspended_at") private @Nullable Instant suspendedAt;

    @Column(name = "terms_days") private int termsDays;

    @Column(name = "tax_rate") private BigDecimal taxRate = BigDecimal.ZERO;

    @Column(name = "part_payment") private boolean partPayment;

    protected Workspace() {}

    /** @param owner where its customers may ask until somebody says otherwise */
    Workspace(NewWorkspace details, String owner, Instant now) {
        email = owner;
        createdAt = now;
        name = details.name();
        currency = details.currency();
        zone = details.zone();
        language = details.language();
        industry = details.industry();
        definition = details.definition();
        address = LegalAddress.in(details.country());
        termsDays = details.termsDays();
        taxRate = Countries.find(details.country()).map(Country::taxRate).orElse(BigDecimal.ZERO);
        partPayment = true;
    }

    void change(WorkspaceSettings settings) {
        name = settings.name();
        currency = settings.currency();
        zone = settings.zone();
        language = settings.language();
        address = settings.address();
        taxNumber = settings.taxNumber();
        email = settings.email();
        phone = settings.phone();
        colour = settings.colour();
        bank = settings.bank();
        termsDays = settings.termsDays();
        taxRate = settings.taxRate();
        partPayment = settings.allowPartialPayment();
    }

    void completeDefinition() {
        definitionDone = true;
    }

    void suspend(Instant now) {
        if (suspendedAt != null) {
            throw new Refusal("workspace.suspended.already");
        }
        suspendedAt = now;
    }

    void resume() {
        if (suspendedAt == null) {
            throw new Refusal("workspace.suspended.not");
        }
        suspendedAt = null;
    }

    Defined defined() {
        return new Defined(id(), definitionDone);
    }

    WorkspaceSettings settings() {
        return new WorkspaceSettings(
                name, address, taxNumber, email, phone, colour, Objects.requireNonNullElse(bank, BankDetails.NONE),
                currency, zone, language, industry, termsDays, taxRate.stripTrailingZeros(),
                partPayment, Objects.requireNonNullElse(version(), 0L));
    }
}
