package com.duebook.credit.order;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An order that asks for credit. What is left of a released one is reserved. */
@Entity
class CreditOrder extends TenantOwned {

    private UUID customerId;
    private String reference;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private long amountMinor;
    private long remainingMinor;
    private LocalDate orderedOn;
    private LocalDate lapsesOn;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private OrderState state = OrderState.WAITING;

    private @Nullable UUID billedBy;
    private @Nullable UUID askedBy;
    private String askedName;
    private Instant askedAt;
    /** What of the customer's unused money it counts on while it is released. */
    private long prepaidMinor;
    /** Whether the rule gave the last answer, and not somebody who decides. */
    private boolean byRule;
    /** Whether it was answered otherwise since whoever asked for it last looked. */
    private boolean unseen;

    protected CreditOrder() {}

    CreditOrder(UUID id, NewOrder wanted, LocalDate lapses, Asker asker, Instant now) {
        super(id);
        customerId = wanted.customer();
        currency = wanted.amount().currency();
        askedBy = asker.id();
        askedName = asker.name();
        askedAt = now;
        write(wanted, lapses);
        remainingMinor = amountMinor;
    }

    /** @param id null where nobody is known */
    record Asker(@Nullable UUID id, String name) {}

    /** Asks anew, and reserves nothing until it is answered. What is invoiced stays so. */
    void change(NewOrder wanted, LocalDate lapses, Asker asker) {
        if (!wanted.customer().equals(customerId)) {
            throw new Refusal("credit.order.refusal.customer");
        }
        var used = amountMinor - remainingMinor;
        if (used > 0 && !currency.equals(wanted.amount().currency()) || wanted.amount().minor() <= used) {
            throw new Refusal("credit.order.refusal.used");
        }
        askAgain(asker);
        currency = wanted.amount().currency();
        write(wanted, lapses);
        remainingMinor = amountMinor - used;
    }

    /** @throws Refusal when it is invoiced already */
    void askAgain(Asker asker) {
        become(OrderState.WAITING);
        askedBy = asker.id();
        askedName = asker.name();
    }

    /** The rule's answer. */
    void answer(OrderState next) {
        become(next);
        byRule = true;
        unseen = false;
    }

    /** The rule's answer when it asked again by itself. @return whether that is a better one; else nothing changes */
    boolean answerAgain(OrderState next) {
        if (next != OrderState.RELEASED && (next != OrderState.WAITING || state != OrderState.REFUSED)) {
            return false;
        }
        become(next);
        unseen = askedBy != null;
        return true;
    }

    /** Somebody's answer. */
    void decide(OrderState next) {
        become(next);
        byRule = false;
    }

    /** Whether it may ask the rule again by itself. */
    boolean mayAskAgain(LocalDate today) {
        return byRule && (state == OrderState.REFUSED || state == OrderState.WAITING) && !lapsesOn.isBefore(today);
    }

    boolean see(@Nullable UUID reader) {
        var isNews = unseen && isAskedBy(reader);
        unseen = unseen && !isNews;
        return isNews;
    }

    void prolong(LocalDate lapses) {
        lapsesOn = lapses.isAfter(lapsesOn) ? lapses : lapsesOn;
    }

    /** @throws Refusal when it cannot become that any more */
    void become(OrderState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal("credit.order.refusal.over");
        }
        state = next;
        billedBy = next == OrderState.RELEASED ? billedBy : null;
        prepaidMinor = next == OrderState.RELEASED ? prepaidMinor : 0;
    }

    /** @param money that no other order may count on while this one is released */
    void countOn(Money money) {
        prepaidMinor = state == OrderState.RELEASED ? money.minor() : 0;
    }

    void billBy(UUID draft, LocalDate today) {
        if (!isReserved(today)) {
            throw new Refusal("credit.order.refusal.notReleased");
        }
        billedBy = draft;
    }

    /** What an invoice of this total finds reserved is used by it. */
    Money use(Money total) {
        var used = coverage(total);
        prepaidMinor = shareOf(prepaidMinor, remainingMinor - used.minor(), remainingMinor);
        remainingMinor -= used.minor();
        billedBy = null;
        if (remainingMinor == 0) {
            become(OrderState.USED_UP);
        }
        return used;
    }

    private static long shareOf(long whole, long part, long of) {
        return BigInteger.valueOf(whole).multiply(BigInteger.valueOf(part)).divide(BigInteger.valueOf(of)).longValueExact();
    }

    Money coverage(Money total) {
        return total.currency().equals(currency) ? total.min(remaining()) : Money.zero(total.currency());
    }

    boolean isReserved(LocalDate today) {
        return state == OrderState.RELEASED && !lapsesOn.isBefore(today);
    }

    boolean isWaiting(LocalDate today) {
        return state == OrderState.WAITING && !lapsesOn.isBefore(today);
    }

    boolean isAskedBy(@Nullable UUID somebody) {
        return askedBy != null && Objects.equals(askedBy, somebody);
    }

    UUID customer() {
        return customerId;
    }

    OrderState state() {
        return state;
    }

    Money remaining() {
        return Money.of(remainingMinor, currency);
    }

    OrderView view(LocalDate today) {
        var lapsed = state.lapses() && lapsesOn.isBefore(today);
        return new OrderView(id(), Objects.requireNonNull(version()), customerId, reference, Money.of(amountMinor, currency), remaining(),
                orderedOn, lapsesOn, lapsed ? OrderState.LAPSED : state, billedBy, askedBy, askedName, askedAt);
    }

    private void write(NewOrder wanted, LocalDate lapses) {
        reference = wanted.reference().strip();
        amountMinor = wanted.amount().minor();
        orderedOn = wanted.orderedOn();
        lapsesOn = lapses;
    }
}
