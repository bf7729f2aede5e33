package com.duebook.cluster.load;

import com.duebook.cluster.Store;
import com.duebook.tenancy.Ids;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the database says in the end, asked past the product. */
public record Books(Store store) {

    /** The first line's text of each invoice that has a number. */
    public List<String> issued(UUID workspace) throws SQLException {
        return texts("select l.text from invoice i join invoice_line l on l.tenant_id = i.tenant_id and l.invoice_id = i.id"
                + " where i.tenant_id = ? and i.number is not null", workspace);
    }

    /** The checkout of each payment, as often as it brought one. */
    public List<String> paid(UUID workspace) throws SQLException {
        return texts("select concat('cs_', substring(provider_ref, 4), '_', amount_minor) from payment"
                + " where tenant_id = ? and provider_ref like 'pi_%'", workspace);
    }

    /** Numbers that are missing below the highest, or are there twice. */
    public long gaps(UUID workspace) throws SQLException {
        return number("select coalesce(max(cast(substring_index(number, '-', -1) as unsigned)), 0) - count(distinct number)"
                + " from invoice where tenant_id = ? and number is not null and number not like 'S-%'", workspace);
    }

    /**
     * Invoices whose open amount is not what the ledger says, and days whose sum is not what their invoices say.
     */
    public long differences(UUID workspace) throws SQLException {
        return number("""
                select count(*) from (select i.id from invoice i left join ledger_entry l
                    on l.tenant_id = i.tenant_id and l.invoice_id = i.id
                  where i.tenant_id = ? and i.number is not null group by i.id, i.open_minor
                  having i.open_minor <> coalesce(sum(case when l.debit = 'RECEIVABLE' then l.amount_minor
                    when l.credit = 'RECEIVABLE' then -l.amount_minor else 0 end), 0)) wrong""", workspace)
                + number("""
                select abs(coalesce((select sum(open_minor) from open_day where tenant_id = ?), 0)
                  - coalesce((select sum(open_minor) from invoice where tenant_id = ? and state = 'OPEN'), 0))""",
                        workspace, workspace);
    }

    public long number(String sql, UUID... workspaces) throws SQLException {
        try (var connection = store.connect(); var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < workspaces.length; at++) {
                statement.setBytes(at + 1, Ids.bytes(workspaces[at]));
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    public List<String> texts(String sql, UUID... workspaces) throws SQLException {
        try (var connection = store.connect(); var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < workspaces.length; at++) {
                statement.setBytes(at + 1, Ids.bytes(workspaces[at]));
            }
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }
}
