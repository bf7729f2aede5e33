package com.duebook.workspace;

import com.duebook.tenancy.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** @param place the column that names the person, as {@code customer.owner_id}, in so many rows */
public record NamedPerson(String place, UUID person, long rows) {

    /** Of a row with the columns {@code place}, {@code person} and {@code n}. */
    public static NamedPerson of(ResultSet row, int number) throws SQLException {
        return new NamedPerson(row.getString("place"), Columns.id(row, "person"), row.getLong("n"));
    }
}
