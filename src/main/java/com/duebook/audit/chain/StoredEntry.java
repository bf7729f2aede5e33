package com.duebook.audit.chain;

import com.duebook.tenancy.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_entry}. */
public final class StoredEntry {

    private StoredEntry() {}

    public static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                Ids.uuid(row.getBytes("tenant_id")),
                row.getLong("position"),
                row.getLong("at_micros"),
                row.getString("actor_kind"),
                id(row.getBytes("actor_id")),
                row.getString("deed"),
                id(row.getBytes("subject_id")),
                row.getString("details"),
                HexFormat.of().formatHex(row.getBytes("previous")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static @Nullable UUID id(byte @Nullable [] bytes) {
        return bytes == null ? null : Ids.uuid(bytes);
    }
}
