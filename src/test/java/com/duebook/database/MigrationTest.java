package com.duebook.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.CannotStart;
import com.duebook.support.EmptyDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** J-10; {@code bin/faults} kills whole processes. The number of cuts is {@code -Dduebook.test.cuts}. */
class MigrationTest {

    private static final int CUTS = Integer.getInteger("duebook.test.cuts", 5);
    private static final SchemaLevel CODE = SchemaLevel.ofCode(SchemaPart.PRODUCT);
    private static final SchemaLevel SANDBOX = SchemaLevel.ofCode(SchemaPart.SANDBOX);

    EmptyDatabase database;
    JdbcClient client;

    @BeforeEach
    void anEmptyDatabase() {
        database = new EmptyDatabase();
        client = database.client();
    }

    @AfterEach
    void away() {
        database.close();
    }

    @Test
    void goesOnWhereItWasCut() {
        for (var cut = 1; cut <= CUTS; cut++) {
            migrateUntil(cut * sets(SchemaPart.PRODUCT) / (CUTS + 1));
        }

        migrate(CODE);

        assertThat(changeSets()).doesNotHaveDuplicates().hasSize(sets(SchemaPart.PRODUCT));
        try (var clean = new EmptyDatabase()) {
            migrate(clean, CODE);
            assertThat(Shape.of(client)).isEqualTo(Shape.of(clean.client())).hasSizeGreaterThan(300);
        }
    }

    @Test
    void goesOnAfterACutBetweenAChangeAndItsRecord() {
        migrate(CODE);
        var shape = Shape.of(client);
        client.sql("delete from schema_level").update();
        client.sql("delete from DATABASECHANGELOG").update();

        migrate(CODE);

        assertThat(changeSets()).doesNotHaveDuplicates().hasSize(sets(SchemaPart.PRODUCT));
        assertThat(Shape.of(client)).isEqualTo(shape);
    }

    @Test
    void waitsForAnotherThatIsMigrating() {
        try (var threads = Executors.newFixedThreadPool(2)) {
            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> migrate(CODE), threads))
                    .limit(2).toArray(CompletableFuture[]::new)).join();
        }

        assertThat(changeSets()).doesNotHaveDuplicates().hasSize(sets(SchemaPart.PRODUCT));
    }

    @Test
    void bringsEachPartOfTheSchemaToALevelOfItsOwn() {
        migrate(CODE);
        var product = Shape.of(client);
        migrate(SANDBOX);
        migrate(CODE);

        assertThat(client.sql("select level from schema_level order by id").query(Integer.class).list())
                .containsExactly(CODE.level(), SANDBOX.level());
        assertThat(changeSets()).doesNotHaveDuplicates().hasSize(sets(SchemaPart.PRODUCT) + sets(SchemaPart.SANDBOX));
        assertThat(Shape.of(client)).containsAll(product).hasSizeGreaterThan(product.size());
    }

    /** It was 119 when the sandbox's change sets moved away: a lower one would be taken for an older code. */
    @Test
    void doesNotFallBackByWhatMovedAway() {
        assertThat(CODE.level()).isGreaterThanOrEqualTo(119);
        assertThat(sets(SchemaPart.PRODUCT)).isLessThan(CODE.level());
    }

    @Test
    void asksForAMigrationOfEachPart() {
        migrate(CODE);

        new Schema(client, CODE).requireReady();
        assertThatThrownBy(() -> new Schema(client, SANDBOX).requireReady())
                .isInstanceOf(CannotStart.class).hasMessageContaining("no schema of Duebook's sandbox yet");
    }

    @Test
    void leavesTheSchemaOfANewerVersionAsItIs() {
        migrate(new SchemaLevel(SchemaPart.PRODUCT, CODE.level() + 3, CODE.level()));
        migrate(CODE);

        assertThat(client.sql("select level from schema_level").query(Integer.class).single())
                .isEqualTo(CODE.level() + 3);
        new Schema(client, CODE).requireReady();
    }

    @Test
    void refusesASchemaThatThisVersionCannotWorkWith() {
        migrate(new SchemaLevel(SchemaPart.PRODUCT, CODE.level() + 3, CODE.level() + 1));
        var shape = Shape.of(client);

        assertThatThrownBy(() -> migrate(CODE)).isInstanceOf(CannotStart.class).hasMessageContaining("too new");
        assertThatThrownBy(() -> new Schema(client, CODE).requireReady())
                .isInstanceOf(CannotStart.class).hasMessageContaining("start the newer version");
        assertThat(Shape.of(client)).isEqualTo(shape);
    }

    @Test
    void asksForAMigrationWhereThereWasNoneOrAnOlderOne() {
        assertThatThrownBy(() -> new Schema(client, CODE).requireReady())
                .isInstanceOf(CannotStart.class).hasMessageContaining("no schema of Duebook yet");

        migrate(new SchemaLevel(SchemaPart.PRODUCT, CODE.level() - 1, 1));

        assertThatThrownBy(() -> new Schema(client, CODE).requireReady())
                .isInstanceOf(CannotStart.class).hasMessageContaining("DUEBOOK_ROLE=migrate");
    }

    private static int sets(SchemaPart part) {
        try {
            return SchemaLevel.changeSets(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void migrate(SchemaLevel code) {
        migrate(database, code);
    }

    private static void migrate(EmptyDatabase database, SchemaLevel code) {
        var session = session(database);
        try {
            Migration.run(session, List.of(code), "");
        } finally {
            session.destroy();
        }
    }

    /** To the database a killed session is what a killed process is. */
    private void migrateUntil(int changeSets) {
        var session = session(database);
        var number = JdbcClient.create(session).sql("select connection_id()").query(Long.class).single();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var run = CompletableFuture.runAsync(() -> Migration.run(session, List.of(CODE), ""), threads);
            Awaitility.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                    .until(() -> run.isDone() || changeSets().size() >= changeSets);
            client.sql("kill " + number).update();
            assertThatThrownBy(run::join).as("cut at %d", changeSets).isNotNull();
        } finally {
            session.destroy();
        }
    }

    private static SingleConnectionDataSource session(EmptyDatabase database) {
        return new SingleConnectionDataSource(
                JdbcUrl.tuned(database.url()), database.user(), database.password(), true);
    }

    private List<String> changeSets() {
        var begun = client.sql("""
                        select count(*) from information_schema.tables
                        where table_schema = database() and table_name = 'DATABASECHANGELOG'""")
                .query(Integer.class).single();
        return begun == 0 ? List.of() : client.sql("select id from DATABASECHANGELOG").query(String.class).list();
    }
}
