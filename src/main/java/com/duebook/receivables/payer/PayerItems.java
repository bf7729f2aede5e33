package com.duebook.receivables.payer;

import com.duebook.ledger.DueKind;
import com.duebook.ledger.open.OwedItem;
import com.duebook.ledger.open.OwedItems;
import com.duebook.money.Money;
import com.duebook.receivables.DebtName;
import com.duebook.receivables.InvoiceState;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One customer's due items for their own eyes. No right is asked for: a payer has none. */
@Service
public class PayerItems {

    /** How many a page shows beside those that it was asked for. */
    private static final int MOST = 50;

    private final OwedItems items;
    private final TenantJdbc jdbc;
    private final Today today;

    PayerItems(OwedItems items, TenantJdbc jdbc, Today today) {
        this.items = items;
        this.jdbc = jdbc;
        this.today = today;
    }

    private record Paper(UUID id, String number, InvoiceStatus status, boolean disputed) {}

    /** Those asked for, whatever became of them, then what else is open; in both the earliest due first. */
    @Transactional(readOnly = true)
    public List<PayerItem> of(UUID customer, Collection<UUID> asked) {
        var wanted = items.of(asked).stream().filter(item -> item.customer().equals(customer)).toList();
        var others = items.openOf(customer, MOST + asked.size()).stream().filter(item -> !asked.contains(item.id()));
        var all = Stream.concat(wanted.stream(), others.limit(Math.max(0, MOST - asked.size()))).toList();
        var papers = papers(all.stream().map(OwedItem::invoice).filter(Objects::nonNull).distinct().toList());
        var parts = parts(all);
        return all.stream().map(item -> item(item, item.invoice() == null ? null : papers.get(item.invoice()),
                parts.getOrDefault(item.debt(), 1L).intValue())).toList();
    }

    private Map<UUID, Long> parts(List<OwedItem> shown) {
        var invoices = shown.stream().filter(item -> item.kind() == DueKind.PRINCIPAL).map(OwedItem::debt).distinct().toList();
        return items.ofInvoices(invoices).stream().collect(Collectors.groupingBy(OwedItem::debt, Collectors.counting()));
    }

    private PayerItem item(OwedItem item, @Nullable Paper paper, int parts) {
        var isPrincipal = item.kind() == DueKind.PRINCIPAL;
        return new PayerItem(item.id(), isPrincipal ? item.invoice() : null,
                new DebtName(item.kind(), paper == null ? "" : paper.number()), item.position(), parts,
                !isPrincipal || paper == null ? InvoiceStatus.WRITTEN_OFF : status(paper), item.dueOn(), item.amount(), item.open(),
                Math.max(0, ChronoUnit.DAYS.between(item.dueOn(), today.date())), isPrincipal && paper != null && paper.disputed());
    }

    /** Of a part that is settled while others of its invoice are open. */
    private static InvoiceStatus status(Paper paper) {
        return switch (paper.status()) {
            case OPEN, PARTLY_PAID, OVERDUE -> InvoiceStatus.PAID;
            default -> paper.status();
        };
    }

    private Map<UUID, Paper> papers(List<UUID> invoices) {
        var found = new HashMap<UUID, Paper>();
        if (!invoices.isEmpty()) {
            jdbc.sql("""
                            select i.id, i.number, i.state, i.due_on, i.currency, i.total_minor, i.open_minor, i.credited_minor,
                              i.written_off_minor, i.disputed
                            from invoice i where i.tenant_id = :tenant and i.id in (:ids) and i.number is not null""")
                    .param("ids", invoices)
                    .query((row, at) -> paper(row))
                    .list().forEach(paper -> found.put(paper.id(), paper));
        }
        return found;
    }

    private Paper paper(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Paper(Columns.id(row, "id"), row.getString("number"), InvoiceStatus.of(
                InvoiceState.valueOf(row.getString("state")), Money.of(row.getLong("total_minor"), currency),
                Money.of(row.getLong("open_minor"), currency), Money.of(row.getLong("credited_minor"), currency),
                Money.of(row.getLong("written_off_minor"), currency), row.getObject("due_on", LocalDate.class),
                today.date()), row.getBoolean("disputed"));
    }
}
