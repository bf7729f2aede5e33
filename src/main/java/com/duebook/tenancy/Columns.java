package com.duebook.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what {@link StoredParameters} stored. */
public final class Columns {

    /** As the database's {@code to_days} counts them. */
    private static final long DAYS_TO_EPOCH = 719_528;

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

    /**
     * Of {@code to_days} of a column that is never null: where there are millions, drivers take several times longer for a date.
     *
     * @param position from 1
     */
    public static LocalDate day(ResultSet row, int position) throws SQLException {
        return LocalDate.ofEpochDay(row.getLong(position) - DAYS_TO_EPOCH);
    }
}
