package com.duebook.checkout;

import com.duebook.money.Money;
import com.duebook.payments.Share;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an attempt wants to pay of one invoice. */
@Entity
class AttemptShare extends TenantOwned {

    private UUID attemptId;
    private UUID invoiceId;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private long amountMinor;

    protected AttemptShare() {}

    AttemptShare(UUID attempt, Share share) {
        this.attemptId = attempt;
        this.invoiceId = share.invoice();
        this.currency = share.amount().currency();
        this.amountMinor = share.amount().minor();
    }

    Share share() {
        return new Share(invoiceId, Money.of(amountMinor, currency));
    }
}
