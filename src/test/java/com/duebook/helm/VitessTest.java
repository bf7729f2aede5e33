package com.duebook.helm;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Vitess is told of the schema, held to the schema that there is. What should be there is left in target/vitess. */
@IntegrationTest
class VitessTest {

    /** Platform tables whose rows are one workspace's and change with its other rows: they lie on its shard. */
    private static final Map<String, String> ALONG = Map.of(
            "workspace", "id", "workspace_figures", "workspace_id",
            "workspace_logo", "workspace_id", "workspace_night", "workspace_id",
            "workspace_stripe", "workspace_id", "work_item", "workspace_id");

    /** What must be unique over all shards, or is looked for before the workspace is known. */
    private static final List<Lookup> LOOKUPS = List.of(
            new Lookup("workspace", "definition"), new Lookup("workspace_stripe", "endpoint"), new Lookup("workspace_stripe", "account"));

    private record Lookup(String table, String column) {

        String name() {
            return table + "_" + column + "_lookup";
        }
    }

    private record Key(String name, String table, String parent) {}

    @Autowired JdbcClient client;

    @Test
    void everyTenantTableLiesOnItsTenantsShard() throws Exception {
        var shards = shardKeys();
        assertThat(shards).containsEntry("invoice", "tenant_id").containsEntry("work_item", "workspace_id").doesNotContainKey("identity");

        var owned =
                LOOKUPS.stream()
                        .map(lookup -> """
                    "%s": {"type": "consistent_lookup_unique", "owner": "%s", "params": {"table": "duebook_platform.%s", "from": "%s", "to": "keyspace_id", "ignore_nulls": "true"}}"""
                                .formatted(lookup.name(), lookup.table(), lookup.name(), lookup.column()).strip())
                        .collect(joining(",\n    "));
        var tables = shards.entrySet().stream().map(table -> "\"%s\": {\"column_vindexes\": [%s]}".formatted(table.getKey(),
                vindexes(table.getKey(), table.getValue()))).collect(joining(",\n    "));
        expect("vschema.json", """
                {
                  "sharded": true,
                  "foreignKeyMode": "managed",
                  "vindexes": {
                    "tenant": {"type": "binary_md5"},
                    %s
                  },
                  "tables": {
                    %s
                  }
                }
                """.formatted(owned, tables));
    }

    @Test
    void everyOtherTableIsInTheKeyspaceOfThePlatform() throws Exception {
        var platform = tables("BASE TABLE");
        platform.removeAll(shardKeys().keySet());
        assertThat(platform).contains("identity", "membership", "installation", "schema_level");
        LOOKUPS.forEach(lookup -> platform.add(lookup.name()));

        expect("platform-vschema.json", """
                {
                  "sharded": false,
                  "foreignKeyMode": "managed",
                  "tables": {
                    %s
                  }
                }
                """.formatted(platform.stream().map("\"%s\": {}"::formatted).collect(joining(",\n    "))));
        // Duebook connects to the sharded keyspace and names tables without one; a view is led as a table is.
        platform.addAll(tables("VIEW"));
        expect("routing-rules.json", """
                {
                  "rules": [
                    %s
                  ]
                }
                """.formatted(platform.stream()
                .map(name -> "{\"from_table\": \"duebook.%s\", \"to_tables\": [\"duebook_platform.%s\"]}".formatted(name, name))
                .collect(joining(",\n    "))));
    }

    @Test
    void referencesAcrossTheTwoAreTheFewThatArePutOff() throws Exception {
        var shards = shardKeys().keySet();
        var across = keys().stream().filter(key -> shards.contains(key.table()) != shards.contains(key.parent())).toList();

        assertThat(across).allSatisfy(key -> assertThat(shards).doesNotContain(key.table()));
        expect("platform.sql", """
                -- Over mysqldump --no-data of a reference database, for the keyspace duebook_platform: what cannot reach across.
                %s
                -- Where the unique columns of the other keyspace are looked up.
                %s
                """.formatted(
                across.stream().map(key -> "alter table %s drop foreign key %s;".formatted(key.table(), key.name())).collect(joining("\n")),
                LOOKUPS.stream().map(lookup -> "create table %s (%s %s not null, keyspace_id varbinary(128), primary key (%s));".formatted(
                        lookup.name(), lookup.column(), type(lookup), lookup.column())).collect(joining("\n"))));
    }

    @Test
    void needsNoSequenceOverTheShards() {
        assertThat(client.sql("""
                select table_name from information_schema.columns
                where table_schema = database() and extra like '%auto_increment%'""").query(String.class).list())
                .doesNotContainAnyElementsOf(shardKeys().keySet());
    }

    private static void expect(String file, String content) throws Exception {
        Files.createDirectories(Path.of("target/vitess"));
        Files.writeString(Path.of("target/vitess", file), content);
        assertThat(Path.of("helm/vitess", file)).content().isEqualTo(content);
    }

    private static String vindexes(String table, String key) {
        return "{\"column\": \"%s\", \"name\": \"tenant\"}".formatted(key) + LOOKUPS.stream().filter(lookup -> lookup.table().equals(table))
                .map(lookup -> ", {\"column\": \"%s\", \"name\": \"%s\"}".formatted(lookup.column(), lookup.name())).collect(joining());
    }

    private TreeMap<String, String> shardKeys() {
        var keys = new TreeMap<>(ALONG);
        client.sql("""
                select table_name from information_schema.columns
                where table_schema = database() and column_name = 'tenant_id' and ordinal_position = 1""")
                .query(String.class).list().forEach(table -> keys.put(table, "tenant_id"));
        return keys;
    }

    /** Those of the sandbox too: where they were never made, nobody asks for them. */
    private List<String> tables(String type) {
        return new ArrayList<>(client.sql("""
                select table_name from information_schema.tables
                where table_schema = database() and table_type = :type order by binary table_name""")
                .param("type", type).query(String.class).list());
    }

    private List<Key> keys() {
        return client.sql("""
                select constraint_name as name, table_name as `table`, referenced_table_name as parent
                from information_schema.referential_constraints
                where constraint_schema = database() order by binary table_name, binary constraint_name""").query(Key.class).list();
    }

    private String type(Lookup lookup) {
        return client.sql("""
                select column_type from information_schema.columns
                where table_schema = database() and table_name = :table and column_name = :column""")
                .param("table", lookup.table()).param("column", lookup.column()).query(String.class).single()
                + client.sql("""
                select concat(' character set ', character_set_name, ' collate ', collation_name) from information_schema.columns
                where table_schema = database() and table_name = :table and column_name = :column and character_set_name <> 'utf8mb4'""")
                        .param("table", lookup.table()).param("column", lookup.column()).query(String.class).optional().orElse("");
    }
}
