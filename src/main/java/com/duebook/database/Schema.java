package com.duebook.database;

import com.duebook.problem.CannotStart;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The level of a part that stands in a database, and whether this code may start on it. */
final class Schema {

    private final JdbcClient client;
    private final SchemaLevel code;

    Schema(JdbcClient client, SchemaLevel code) {
        this.client = client;
        this.code = code;
    }

    /** @return whether there is something to do; an older code leaves a newer schema as it is */
    boolean isBehind() {
        var found = level();
        found.ifPresent(this::requireNotTooNew);
        return found.filter(database -> !code.isAheadOf(database)).isEmpty();
    }

    /** For processes that may not change it. */
    void requireReady() {
        var database = level().orElseThrow(() -> new CannotStart("The database has no schema of " + code.part().owner() + " yet;"
                + " start this version once with DUEBOOK_ROLE=migrate, which makes it."));
        requireNotTooNew(database);
        requireWritable();
        if (code.isAheadOf(database)) {
            throw new CannotStart("The database's schema is older than this version (level %d, %d is needed); start this"
                    .formatted(database.level(), code.level())
                    + " version once with DUEBOOK_ROLE=migrate, which brings it up to date.");
        }
    }

    /** Changes nothing; an account that may only read would be noticed by people otherwise, one deed after the other. */
    private void requireWritable() {
        client.sql("insert into schema_level (id, level, oldest_code) select 0, 0, 0 from schema_level where id = 0").update();
        client.sql("update schema_level set level = 0 where id = 0").update();
        client.sql("delete from schema_level where id = 0").update();
    }

    /** As the last step, so that what was interrupted is gone on with. */
    void reached() {
        client.sql("""
                        create table if not exists schema_level (
                            id          int not null,
                            level       int not null,
                            oldest_code int not null,
                            primary key (id)
                        ) engine = InnoDB""").update();
        client.sql("""
                        insert into schema_level (id, level, oldest_code) values (:id, :level, :oldest)
                        on duplicate key update level = values(level), oldest_code = values(oldest_code)""")
                .param("id", code.part().id())
                .param("level", code.level())
                .param("oldest", code.oldestCode())
                .update();
    }

    private void requireNotTooNew(SchemaLevel database) {
        if (!database.lets(code)) {
            throw new CannotStart("The database's schema is too new for this version (level %d, which takes code from level"
                    .formatted(database.level())
                    + " %d on; this is level %d); start the newer version, or restore the backup"
                            .formatted(database.oldestCode(), code.level())
                    + " from before the update.");
        }
    }

    private Optional<SchemaLevel> level() {
        var known = client.sql("""
                        select count(*) from information_schema.tables
                        where table_schema = database() and table_name = 'schema_level'""")
                .query(Integer.class)
                .single();
        return known == 0 ? Optional.empty() : client.sql("select level, oldest_code from schema_level where id = :id")
                .param("id", code.part().id())
                .query((row, number) -> new SchemaLevel(code.part(), row.getInt("level"), row.getInt("oldest_code")))
                .optional();
    }
}
