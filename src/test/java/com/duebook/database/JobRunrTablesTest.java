package com.duebook.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.EmptyDatabase;
import java.util.List;
import org.jobrunr.storage.sql.common.DatabaseCreator;
import org.jobrunr.storage.sql.mysql.MySqlStorageProvider;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fails when a new version of JobRunr wants other tables than our change log makes. */
class JobRunrTablesTest {

    @Test
    void areAsJobRunrWouldMakeThem() {
        try (var theirs = new EmptyDatabase(); var ours = new EmptyDatabase()) {
            new DatabaseCreator(theirs.source(), MySqlStorageProvider.class).runMigrations();
            var session = new SingleConnectionDataSource(ours.url(), ours.user(), ours.password(), true);
            Migration.run(session, List.of(SchemaLevel.ofCode(SchemaPart.PRODUCT)), "");
            session.destroy();

            assertThat(columns(ours.client())).isEqualTo(columns(theirs.client())).hasSizeGreaterThan(40);
            assertThat(indexes(ours.client())).isEqualTo(indexes(theirs.client())).hasSizeGreaterThan(10);
        }
    }

    private static List<String> columns(JdbcClient client) {
        return client.sql("""
                        select concat_ws(' ', table_name, column_name,
                            case when table_name = 'jobrunr_jobs_stats' then '' else concat(data_type, ' ', is_nullable, ' ',
                                coalesce(character_maximum_length, '')) end)
                        from information_schema.columns
                        where table_schema = database() and table_name like 'jobrunr%' order by 1""")
                .query(String.class).list();
    }

    private static List<String> indexes(JdbcClient client) {
        return client.sql("""
                        select concat_ws(' ', table_name, index_name, seq_in_index, column_name, non_unique)
                        from information_schema.statistics
                        where table_schema = database() and table_name like 'jobrunr%' order by 1""")
                .query(String.class).list();
    }
}
