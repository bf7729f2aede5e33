package com.duebook.rates;

import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** Rates as rows that never change: of several for one day the one that was written down last counts. */
@Repository
class RateRows {

    private final TenantJdbc jdbc;

    RateRows(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    void add(ExchangeRate rate, Instant now, String by) {
        jdbc.batch("""
                insert into exchange_rate (tenant_id, id, currency, against, on_day, rate, source, recorded_at, recorded_by)
                values (:tenant, :id, :currency, :against, :day, :rate, :source, :now, :by)""",
                List.of(Map.of("id", Ids.next(), "currency", rate.currency().getCurrencyCode(), "against", rate.against().getCurrencyCode(),
                        "day", rate.day(), "rate", rate.rate(), "source", rate.source(), "now", now, "by", by)));
    }

    /** The latest of each currency on or before the day. @param known what was written down before this moment */
    Map<Currency, ExchangeRate> latest(Currency against, LocalDate day, Instant known) {
        var latest = new HashMap<Currency, ExchangeRate>();
        jdbc.sql("""
                        select r.currency, r.against, r.on_day, r.rate, r.source
                        from exchange_rate r
                        join (select l.currency, max(l.on_day) as on_day from exchange_rate l
                          where l.tenant_id = :tenant and l.against = :against and l.on_day <= :day and l.recorded_at < :known
                          group by l.currency) n on n.currency = r.currency and n.on_day = r.on_day
                        where r.tenant_id = :tenant and r.against = :against and r.recorded_at < :known
                        order by r.recorded_at, r.id""")
                .param("against", against.getCurrencyCode())
                .param("day", day)
                .param("known", known)
                .query(RateRows::rate)
                .list()
                .forEach(rate -> latest.put(rate.currency(), rate));
        return latest;
    }

    /** The newest day first, and of a day what was written down last. */
    List<ExchangeRate> page(int offset, int limit) {
        return jdbc.sql("""
                        select r.currency, r.against, r.on_day, r.rate, r.source from exchange_rate r
                        where r.tenant_id = :tenant order by r.on_day desc, r.recorded_at desc, r.id desc
                        limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query(RateRows::rate)
                .list();
    }

    private static ExchangeRate rate(ResultSet row, int number) throws SQLException {
        return new ExchangeRate(Currency.getInstance(row.getString("currency")), Currency.getInstance(row.getString("against")),
                row.getObject("on_day", LocalDate.class), row.getBigDecimal("rate"), row.getString("source"));
    }
}
