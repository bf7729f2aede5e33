package com.duebook.rates;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.time.Today;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workspace's exchange rates: what one of another currency is worth in its own. */
@Service
public class ExchangeRates {

    /** Of any rate, whenever it was written down. */
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final RateRows rows;
    private final Access access;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Today today;
    private final Journal journal;

    ExchangeRates(RateRows rows, Access access, Tenancy tenancy, TenantProfiles profiles, Today today, Journal journal) {
        this.rows = rows;
        this.access = access;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.today = today;
        this.journal = journal;
    }

    /**
     * A day that has a rate already gets this one from now on; what was known before is kept.
     *
     * @param rate how many of the workspace's own currency for one of this
     * @throws Refusal for the workspace's own currency, a rate that is none, or a day that is to come
     */
    @Transactional
    public void set(Currency currency, LocalDate day, BigDecimal rate, String source) {
        access.require(Right.EDIT_RATES);
        var typed = new ExchangeRate(currency, own(), day, rate, source);
        typed.check(today.date());
        rows.add(typed, today.now(), tenancy.actor().name());
        journal.record(AuditEvent.EXCHANGE_RATE_SET, null,
                Details.none().with(Fact.NUMBER, currency.getCurrencyCode() + " " + rate.toPlainString()).with(Fact.DATE, day));
    }

    /** The newest day first. */
    @Transactional(readOnly = true)
    public List<ExchangeRate> page(int offset, int limit) {
        access.require(Right.READ);
        return rows.page(offset, limit);
    }

    /** Those in force on a day, by all that is known today. In one statement; callers have checked the right to. */
    @Transactional(readOnly = true)
    public RatesOn on(LocalDate day) {
        return new RatesOn(day, own(), rows.latest(own(), day, EVER));
    }

    /** Of each currency, against the workspace's own. */
    @Transactional(readOnly = true)
    public Map<Currency, ExchangeRate> latest() {
        return on(today.date()).rates();
    }

    /** As they were known in the evening of that day. */
    @Transactional(readOnly = true)
    public RatesOn asKnownOn(LocalDate day) {
        return new RatesOn(day, own(), rows.latest(own(), day, today.endOf(day)));
    }

    /** @throws Refusal when a rate is missing */
    @Transactional(readOnly = true)
    public Money convert(Money amount, Currency to, LocalDate day) {
        return on(day).convert(amount, to);
    }

    /** The workspace's, against which all rates are. */
    @Transactional(readOnly = true)
    public Currency own() {
        return profiles.of(tenancy.tenant()).currency();
    }
}
