package com.duebook.receivables.credit;

import com.duebook.money.Money;
import com.duebook.receivables.LineDetails;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the lines of invoices and credit notes as they stand on paper. */
@Repository
public class BilledLines {

    private static final String SELECT = """
            select l.text, l.quantity, l.unit_price, l.discount, l.tax_rate, l.net_minor, l.tax_minor,
              l.corrects_position, i.currency, i.id
            from invoice i
            join invoice_line l on l.tenant_id = :tenant and l.invoice_id = i.id
            where i.tenant_id = :tenant and %s
            order by i.id, l.position""";

    private final TenantJdbc jdbc;

    BilledLines(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    public List<BilledLine> of(UUID paper) {
        return jdbc.sql(SELECT.formatted("i.id = :paper"))
                .param("paper", paper)
                .query((row, number) -> line(row))
                .list();
    }

    /** Those of one credit note together. */
    List<OfNote> ofNotesOn(UUID invoice) {
        return jdbc.sql(SELECT.formatted("i.corrects_id = :invoice"))
                .param("invoice", invoice)
                .query((row, number) -> new OfNote(Columns.id(row, "id"), line(row)))
                .list();
    }

    record OfNote(UUID note, BilledLine line) {}

    private static BilledLine line(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var details = new LineDetails(row.getString("text"), number(row, "quantity"), number(row, "unit_price"),
                number(row, "discount"), number(row, "tax_rate"));
        var tax = whole(row, "tax_minor");
        var corrects = whole(row, "corrects_position");
        return new BilledLine(details, Money.of(row.getLong("net_minor"), currency),
                tax == null ? null : Money.of(tax, currency), corrects == null ? null : corrects.intValue());
    }

    private static BigDecimal number(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).stripTrailingZeros();
    }

    private static @Nullable Long whole(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
