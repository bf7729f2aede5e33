package com.duebook.operator;

import com.duebook.tenancy.TenantJdbc;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/** What runs here: the release, the schema that it found and the server that keeps it. */
@Repository
public class Running {

    private final String version;
    private final TenantJdbc jdbc;
    private final Operators operators;

    /** @param version from the jar; empty where Duebook runs from its classes */
    Running(@Value("${spring.application.version:}") String version, TenantJdbc jdbc, Operators operators) {
        this.version = version;
        this.jdbc = jdbc;
        this.operators = operators;
    }

    public record Facts(String version, int schemaLevel, String server) {}

    public Facts facts() {
        operators.required();
        return jdbc.sql("select l.level, version() as server from schema_level l where l.id = 1")
                .query((row, number) -> new Facts(version, row.getInt("level"), row.getString("server")))
                .single();
    }
}
