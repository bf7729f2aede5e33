package com.duebook.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what {@link StoredParameters} stored. */
public final class Columns {

    private Columns() {}

    /** Of a column that is never null. */
    public static UUID id(ResultSet row, String name) throws SQLException {
        return Ids.uuid(row.getBytes(name));
    }

    /** @param position from 1 */
    public static UUID id(ResultSet row, int position) throws SQLException {
        return Ids.uuid(row.getBytes(position));
    }

    public static @Nullable UUID idOrNull(ResultSet row, String name) throws SQLException {
        var bytes = row.getBytes(name);
        return bytes == null ? null : Ids.uuid(bytes);
    }

    /** Of a column that is never null. */
    public static Instant moment(ResultSet row, String name) throws SQLException {
        return row.getTimestamp(name).toInstant();
    }

    /** @param position from 1 */
    public static Instant moment(ResultSet row, int position) throws SQLException {
        return row.getTimestamp(position).toInstant();
    }

    public static @Nullable Instant momentOrNull(ResultSet row, String name) throws SQLException {
        var moment = row.getTimestamp(name);
        return moment == null ? null : moment.toInstant();
    }
}
