package com.duebook.audit.chain;

import com.duebook.tenancy.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/** A row of {@code audit_entry}. */
public final class StoredEntry {

    private StoredEntry() {}

    public static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                Columns.id(row, "tenant_id"),
                row.getLong("position"),
                row.getLong("at_micros"),
                row.getString("actor_kind"),
                Columns.idOrNull(row, "actor_id"),
                row.getString("deed"),
                Columns.idOrNull(row, "subject_id"),
                row.getString("details"),
                HexFormat.of().formatHex(row.getBytes("previous")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
