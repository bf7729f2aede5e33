package com.duebook.receivables;

import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads briefs. No right is asked for: a payer's page names invoices too. */
@Service
public class InvoiceBriefs {

    private final TenantJdbc jdbc;

    InvoiceBriefs(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** By id, in one statement; ids that are unknown are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, InvoiceBrief> of(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : jdbc.sql("""
                        select i.id, i.customer_id, i.number, i.state, i.currency, i.total_minor
                        from invoice i where i.tenant_id = :tenant and i.id in (:ids)""")
                .param("ids", ids.stream().distinct().toList())
                .query((row, number) -> brief(row))
                .list().stream()
                .collect(Collectors.toMap(InvoiceBrief::id, Function.identity()));
    }

    /** On which day each was issued, in one statement; drafts, and ids that are unknown, are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> issuedOn(Collection<UUID> ids) {
        var found = new HashMap<UUID, LocalDate>();
        if (!ids.isEmpty()) {
            jdbc.sql("select i.id, i.issued_on from invoice i where i.tenant_id = :tenant and i.id in (:ids) and i.issued_on is not null")
                    .param("ids", ids.stream().distinct().toList())
                    .query((RowCallbackHandler) row -> found.put(Columns.id(row, "id"), row.getObject("issued_on", LocalDate.class)));
        }
        return found;
    }

    /** @throws NotFound when there is none of this id */
    @Transactional(readOnly = true)
    public InvoiceBrief of(UUID id) {
        return Optional.ofNullable(of(List.of(id)).get(id)).orElseThrow(NotFound::new);
    }

    private static InvoiceBrief brief(ResultSet row) throws SQLException {
        return new InvoiceBrief(Columns.id(row, "id"), Columns.id(row, "customer_id"), row.getString("number"),
                InvoiceState.valueOf(row.getString("state")),
                Money.of(row.getLong("total_minor"), Currency.getInstance(row.getString("currency"))));
    }
}
