package com.duebook.ledger.summary;

import com.duebook.money.Money;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many invoices there are and what is open of them, without interest and fees, from the summary {@code open_day}. */
@Service
public class InvoiceSummary {

    private final TenantJdbc jdbc;

    InvoiceSummary(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In one currency.
     *
     * @param late how many of the open ones are due before the day that was asked for
     * @param overdue what is open and due before that day
     */
    public record OfCurrency(InvoiceFigures invoices, long late, Money open, Money overdue) {}

    /**
     * One per currency, by code.
     *
     * @param dueFrom first due date, null for no limit
     * @param dueTo last due date, null for no limit
     * @param currency its code, empty for all
     */
    @Transactional(readOnly = true)
    public List<OfCurrency> on(LocalDate day, @Nullable LocalDate dueFrom, @Nullable LocalDate dueTo, String currency) {
        return jdbc.sql("""
                        select d.currency, sum(d.invoices) as items,
                          sum(case when d.due_on < :today then d.invoices else 0 end) as late, sum(d.partly) as partly,
                          sum(d.disputed) as disputed, sum(d.settled) as settled,
                          sum(d.credited) as credited, sum(d.written_off) as written_off, sum(d.voided) as voided,
                          sum(d.credits) as credits, sum(d.open_minor - d.charged_minor) as open_minor,
                          sum(case when d.due_on < :today then d.open_minor - d.charged_minor else 0 end) as late_minor
                        from open_day d where d.tenant_id = :tenant%s%s%s
                        group by d.currency order by d.currency""".formatted(
                dueFrom == null ? "" : " and d.due_on >= :dueFrom", dueTo == null ? "" : " and d.due_on <= :dueTo",
                currency.isBlank() ? "" : " and d.currency = :currency"))
                .param("today", day)
                .param("dueFrom", dueFrom)
                .param("dueTo", dueTo)
                .param("currency", currency)
                .query((row, number) -> of(row))
                .list();
    }

    /** @param row with the columns that the summary has them in */
    public static OfCurrency of(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new OfCurrency(
                new InvoiceFigures(row.getLong("items"), row.getLong("partly"), row.getLong("disputed"),
                        row.getLong("settled"), row.getLong("credited"), row.getLong("written_off"),
                        row.getLong("voided"), row.getLong("credits")),
                row.getLong("late"), Money.of(row.getLong("open_minor"), currency),
                Money.of(row.getLong("late_minor"), currency));
    }
}
