package com.duebook.credit.hold;

import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitScope;
import com.duebook.money.Money;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a customer or a group came to stand otherwise for more credit. It is never changed; the next one says since when it is over. */
@Entity
@Table(name = "credit_hold")
class HoldEvent extends TenantOwned {

    private UUID customerId;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private LimitScope scope;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private HoldState formerState;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private HoldState state;

    private String causes;

    @JdbcTypeCode(SqlTypes.CHAR) private @Nullable Currency currency;

    private @Nullable Long limitMinor;
    private @Nullable Long usedMinor;
    private long daysLate;
    private @Nullable Long ceilingMinor;

    @JdbcTypeCode(SqlTypes.CHAR) private @Nullable Currency ceilingIn;

    private @Nullable LocalDate untilOn;
    private @Nullable UUID approvedBy;
    private String note = "";
    private Instant happenedAt;
    private @Nullable String happenedBy;
    private @Nullable Instant replacedAt;
    /** Whether somebody is told of it. */
    private boolean told;
    private @Nullable UUID toldMemberId;

    protected HoldEvent() {}

    /** Of itself. @param held as it stands now */
    HoldEvent(UUID id, Held held, HoldState state, Set<HoldCause> causes, Instant now) {
        super(id);
        var limit = held.facts().limit();
        customerId = held.holder().customer();
        scope = held.holder().scope();
        formerState = held.former();
        this.state = state;
        this.causes = causes.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        currency = limit == null ? null : limit.limit().currency();
        limitMinor = limit == null ? null : limit.limit().minor();
        usedMinor = limit == null ? null : limit.used().minor();
        daysLate = held.facts().daysLate();
        happenedAt = now;
    }

    HoldEvent by(String name, String why) {
        happenedBy = name;
        note = why.strip();
        return this;
    }

    HoldEvent until(LocalDate last, Money ceiling, @Nullable UUID approver) {
        untilOn = last;
        ceilingMinor = ceiling.minor();
        ceilingIn = ceiling.currency();
        approvedBy = approver;
        return this;
    }

    /** @param owner null for everybody in sales */
    HoldEvent tell(@Nullable UUID owner) {
        told = true;
        toldMemberId = owner;
        return this;
    }

    void replace(Instant now) {
        replacedAt = now;
    }

    Holder holder() {
        return new Holder(customerId, scope);
    }

    HoldState state() {
        return state;
    }

    /** An unlock ends with its last day, whether or not anybody has looked since. */
    HoldState stateOn(LocalDate day) {
        return state == HoldState.UNLOCKED && untilOn != null && day.isAfter(untilOn) ? HoldState.HOLD : state;
    }

    Set<HoldCause> causes() {
        return causes.isEmpty() ? Set.of()
                : Arrays.stream(causes.split(" ")).map(HoldCause::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    Instant happenedAt() {
        return happenedAt;
    }

    @Nullable
    LocalDate until() {
        return untilOn;
    }

    @Nullable
    Money ceiling() {
        return ceilingMinor == null || ceilingIn == null ? null : Money.of(ceilingMinor, ceilingIn);
    }

    HoldEventView view() {
        return new HoldEventView(id(), customerId, scope, formerState, state, causes(), money(limitMinor), money(usedMinor), daysLate,
                ceiling(), untilOn, approvedBy, note, happenedAt, happenedBy, replacedAt);
    }

    private @Nullable Money money(@Nullable Long minor) {
        return minor == null || currency == null ? null : Money.of(minor, currency);
    }
}
