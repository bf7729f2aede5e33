package com.duebook.credit.order;

import com.duebook.credit.exposure.Shortfall;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitScope;
import com.duebook.money.Money;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What became of an order, and why. */
@Entity
class CreditOrderStep extends TenantOwned {

    private UUID orderId;
    private int position;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private OrderState state;

    private Instant doneAt;
    private String doneBy;
    /** Whether the rule gave the answer, to whoever asked. */
    private boolean byRule;
    private String note;
    private @Nullable UUID holderId;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private @Nullable LimitScope scope;

    @JdbcTypeCode(SqlTypes.CHAR) private @Nullable Currency currency;

    private @Nullable Long limitMinor;
    private @Nullable Long exposureMinor;
    private @Nullable Long wantedMinor;
    private @Nullable Long missingMinor;
    private @Nullable Integer prepayPercent;

    @JdbcTypeCode(SqlTypes.CHAR) private @Nullable Currency prepayCurrency;

    private @Nullable Long prepayMinor;
    private @Nullable Long prepayMissingMinor;

    protected CreditOrderStep() {}

    CreditOrderStep(UUID order, int position, OrderState state, Instant now, String by, boolean byRule, String note) {
        this.orderId = order;
        this.position = position;
        this.state = state;
        this.doneAt = now;
        this.doneBy = by;
        this.byRule = byRule;
        this.note = note;
    }

    CreditOrderStep because(@Nullable Shortfall shortfall) {
        if (shortfall != null) {
            holderId = shortfall.holder().customer();
            scope = shortfall.holder().scope();
            currency = shortfall.limit().currency();
            limitMinor = shortfall.limit().minor();
            exposureMinor = shortfall.exposure().minor();
            wantedMinor = shortfall.wanted().minor();
            missingMinor = shortfall.missing().minor();
        }
        return this;
    }

    CreditOrderStep needing(@Nullable Prepayment prepayment) {
        if (prepayment != null) {
            prepayPercent = prepayment.percent();
            prepayCurrency = prepayment.wanted().currency();
            prepayMinor = prepayment.wanted().minor();
            prepayMissingMinor = prepayment.missing().minor();
        }
        return this;
    }

    /** @param used by an invoice */
    CreditOrderStep invoiced(Money used) {
        currency = used.currency();
        wantedMinor = used.minor();
        return this;
    }

    UUID order() {
        return orderId;
    }

    OrderStepView view() {
        return new OrderStepView(state, doneAt, doneBy, byRule, note, shortfall(), prepayment(), invoiced());
    }

    private @Nullable Money invoiced() {
        return holderId != null || currency == null || wantedMinor == null ? null : Money.of(wantedMinor, currency);
    }

    private @Nullable Prepayment prepayment() {
        return prepayPercent == null || prepayCurrency == null || prepayMinor == null || prepayMissingMinor == null ? null
                : new Prepayment(prepayPercent, Money.of(prepayMinor, prepayCurrency), Money.of(prepayMissingMinor, prepayCurrency));
    }

    private @Nullable Shortfall shortfall() {
        if (holderId == null || scope == null || currency == null || limitMinor == null || exposureMinor == null || wantedMinor == null
                || missingMinor == null) {
            return null;
        }
        return new Shortfall(new Holder(holderId, scope), Money.of(limitMinor, currency), Money.of(exposureMinor, currency),
                Money.of(wantedMinor, currency), Money.of(missingMinor, currency));
    }
}
