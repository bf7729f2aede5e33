package com.duebook.checkout;

import com.duebook.money.Money;
import com.duebook.payments.Share;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an attempt wants to pay of one due item; those of before name the invoice only. */
@Entity
class AttemptShare extends TenantOwned {

    private UUID attemptId;
    private @Nullable UUID invoiceId;
    private @Nullable UUID itemId;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private long amountMinor;

    protected AttemptShare() {}

    AttemptShare(UUID attempt, Share share) {
        this.attemptId = attempt;
        this.invoiceId = share.debt().equals(share.item()) ? null : share.debt();
        this.itemId = share.item();
        this.currency = share.amount().currency();
        this.amountMinor = share.amount().minor();
    }

    Share share() {
        return new Share(invoiceId == null ? Objects.requireNonNull(itemId) : invoiceId, itemId, Money.of(amountMinor, currency));
    }
}
