package com.duebook.imports.life;

import com.duebook.money.Money;
import com.duebook.receivables.InvoiceStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how an item stands from what a row says, and finds what cannot be. */
public final class LifeRules {

    /** Where a fault is. */
    public enum Where { AMOUNT, OPEN, PAID, CREDITED, WRITTEN_OFF, STATUS, SETTLED_ON, ISSUED_ON, DUE_ON }

    /** @param key of the message bundles */
    public record Fault(Where where, String key, Object... arguments) {}

    private static final int MOST_YEARS_TO_DUE = 10;
    /** Rents and subscriptions of next year are invoiced ahead; later than that a year was misread. */
    private static final int MOST_MONTHS_AHEAD = 18;

    private final ItemFacts facts;
    private final Money total;
    private final List<Fault> faults = new ArrayList<>();

    private LifeRules(ItemFacts facts) {
        this.facts = facts;
        this.total = magnitude(facts.total());
    }

    /** Empty when the item can be as it says. */
    public static List<Fault> faults(ItemFacts facts) {
        var rules = new LifeRules(facts);
        rules.checkDates();
        rules.checkAmounts();
        return rules.faults;
    }

    /** Of facts without faults. */
    public static ItemLife life(ItemFacts facts) {
        var rules = new LifeRules(facts);
        var open = rules.openNow();
        var became = rules.became(open);
        return new ItemLife(became, rules.total, became.isLeftOut() || became == Became.VOID ? rules.zero() : open,
                rules.credited(), rules.writtenOff(),
                facts.settledOnOr(), facts.settledOn() != null || open.equals(rules.total));
    }

    private void checkDates() {
        check(!facts.issuedOn().isBefore(LocalDate.EPOCH), Where.ISSUED_ON, "imports.fault.longAgo");
        check(facts.isA() == ItemKind.PAYMENT || !facts.issuedOn().isAfter(facts.today().plusMonths(MOST_MONTHS_AHEAD)),
                Where.ISSUED_ON, "imports.fault.farAhead", MOST_MONTHS_AHEAD);
        check(!facts.dueOn().isBefore(facts.issuedOn()) || facts.isA() != ItemKind.INVOICE, Where.DUE_ON, "imports.fault.dueBeforeIssue");
        check(!facts.dueOn().isAfter(facts.issuedOn().plusYears(MOST_YEARS_TO_DUE)), Where.DUE_ON, "imports.fault.dueTooLate",
                MOST_YEARS_TO_DUE);
        var settledOn = facts.settledOn();
        check(settledOn == null || !settledOn.isAfter(facts.today()), Where.SETTLED_ON, "imports.fault.paidInFuture");
        check(settledOn == null || !settledOn.isBefore(LocalDate.EPOCH), Where.SETTLED_ON, "imports.fault.longAgo");
        check(facts.isA() != ItemKind.PAYMENT || !facts.issuedOn().isAfter(facts.today()), Where.ISSUED_ON, "imports.fault.paidInFuture");
    }

    private void checkAmounts() {
        check(!total.isZero(), Where.AMOUNT, "imports.fault.zero");
        var invoice = facts.isA() == ItemKind.INVOICE;
        checkPart(facts.open(), invoice, Where.OPEN, "imports.fault.openAboveTotal");
        checkPart(facts.paid(), invoice, Where.PAID, "imports.fault.paidAboveTotal");
        checkPart(facts.credited(), invoice, Where.CREDITED, "imports.fault.paidAboveTotal");
        checkPart(facts.writtenOff(), invoice, Where.WRITTEN_OFF, "imports.fault.paidAboveTotal");
        check(facts.status() != ItemStatus.PARTLY_PAID || saysHowMuch(), Where.STATUS, "imports.fault.partlyPaid");
        if (faults.isEmpty()) {
            var sum = facts.part(facts.open()).plus(facts.part(facts.paid())).plus(otherwise());
            check(sum.compareTo(total) <= 0, facts.open() == null ? Where.PAID : Where.OPEN, "imports.fault.openAndPaid");
        }
        if (faults.isEmpty()) {
            check(openNow().isZero() || writtenOff().isZero(), Where.WRITTEN_OFF, "imports.fault.writtenOffInPart");
        }
        if (faults.isEmpty() && !settlesNothing()) {
            check(facts.status() != ItemStatus.PAID && facts.status() != ItemStatus.CREDITED || openNow().isZero(), Where.STATUS,
                    "imports.fault.paidButOpen");
            check(facts.settledOn() == null || !openNow().equals(total) || facts.status() == ItemStatus.WRITTEN_OFF, Where.SETTLED_ON,
                    "imports.fault.paidButAllOpen");
        }
    }

    /** Neither more than the whole, nor against it: what is owed too much is money on its own row. */
    private void checkPart(@Nullable Money part, boolean invoice, Where where, String key) {
        check(part == null || magnitude(part).compareTo(total) <= 0, where, key);
        check(part == null || !invoice || !part.isNegative(), where, "imports.fault.negativePart");
    }

    private boolean saysHowMuch() {
        return facts.open() != null || facts.paid() != null || otherwise().isPositive();
    }

    private boolean settlesNothing() {
        return facts.status() == ItemStatus.DRAFT || facts.status() == ItemStatus.VOID;
    }

    private Money openNow() {
        if (isSettled() && facts.open() == null && facts.paid() == null || facts.status() == ItemStatus.WRITTEN_OFF) {
            return zero();
        }
        return facts.open() != null ? facts.part(facts.open()) : total.minus(facts.part(facts.paid())).minus(otherwise());
    }

    /** Settled by something else than money. */
    private Money otherwise() {
        return credited().plus(facts.part(facts.writtenOff()));
    }

    /** Where a word says so and no figure, all that was not paid. */
    private Money credited() {
        return facts.status() == ItemStatus.CREDITED && facts.part(facts.credited()).isZero()
                ? total.minus(facts.part(facts.open())).minus(facts.part(facts.paid())).minus(facts.part(facts.writtenOff()))
                : facts.part(facts.credited());
    }

    /** Where a word says so and no figure, all that was not paid. */
    private Money writtenOff() {
        return facts.status() == ItemStatus.WRITTEN_OFF && facts.part(facts.writtenOff()).isZero()
                ? total.minus(facts.part(facts.paid())).minus(facts.part(facts.credited()))
                : facts.part(facts.writtenOff());
    }

    private boolean isSettled() {
        return facts.settledOn() != null || facts.status() == ItemStatus.PAID || facts.status() == ItemStatus.CREDITED;
    }

    private Became became(Money open) {
        if (facts.status() == ItemStatus.DRAFT) {
            return Became.DRAFT;
        }
        if (facts.isA() == ItemKind.INVOICE) {
            return facts.status() == ItemStatus.VOID ? Became.VOID
                    : open.isZero() || writtenOff().isPositive() ? settled()
                    : total.minus(open).minus(otherwise()).isPositive() ? Became.PARTLY_PAID : Became.OPEN;
        }
        if (facts.status() == ItemStatus.VOID || facts.status() == ItemStatus.WRITTEN_OFF) {
            return Became.VOID_CREDIT;
        }
        return facts.isA() == ItemKind.CREDIT_NOTE ? Became.CREDIT_NOTE : open.isZero() ? Became.APPLIED : Became.CREDIT;
    }

    private Became settled() {
        return switch (InvoiceStatus.settled(total, credited(), writtenOff())) {
            case WRITTEN_OFF -> Became.WRITTEN_OFF;
            case CREDITED -> Became.CREDITED;
            default -> Became.PAID;
        };
    }

    private void check(boolean good, Where where, String key, Object... arguments) {
        if (!good) {
            faults.add(new Fault(where, key, arguments));
        }
    }

    private Money zero() {
        return Money.zero(total.currency());
    }

    private static Money magnitude(Money money) {
        return money.isNegative() ? money.negated() : money;
    }
}
