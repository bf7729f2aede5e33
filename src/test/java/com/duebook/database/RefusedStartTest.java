package com.duebook.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.database.embedded.BenchDatabase;
import com.duebook.support.Product;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** On a server that knows accounts and rights: what Duebook says when something is not as it needs it, touching nothing. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {

    private static final List<String> VERBS = List.of(
            "insert into %1$s select * from %1$s where false", "update %1$s set tenant_id = tenant_id where false",
            "delete from %1$s where false");

    @TempDir static Path folder;

    static BenchDatabase server;
    static JdbcClient root;

    @BeforeAll
    static void aServerWithAccounts() {
        server = BenchDatabase.start(folder.resolve("server"));
        root = JdbcClient.create(new SingleConnectionDataSource(server.url(), "root", "", true));
        // From here on the server, which began without any, knows accounts and rights.
        root.sql("flush privileges").update();
        for (var account : new String[] {"'app'@'localhost'", "'reader'@'localhost'", "'nobody'@'localhost'", "'far'@'%'"}) {
            root.sql("create user " + account + " identified by 'secret'").update();
        }
        root.sql("create user 'boss'@'localhost' identified by 'secret'").update();
        root.sql("grant all on *.* to 'boss'@'localhost' with grant option").update();
        assertThat(start("migrate", server.url(), "boss", "secret", "--duebook.database.grant-to=app@localhost")).isTrue();
        assertThat(start("migrate", server.url(), "boss", "secret", "--duebook.database.grant-to=far")).isTrue();
        root.sql("grant select on " + schema() + ".* to 'reader'@'localhost'").update();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void theLevelOfThisVersion() {
        level(SchemaLevel.ofCode(SchemaPart.PRODUCT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            web     | app    | wrong  | refuses the user app; set DUEBOOK_DATABASE_USER and DUEBOOK_DATABASE_PASSWORD
            web     | absent | secret | refuses the user absent; set DUEBOOK_DATABASE_USER and DUEBOOK_DATABASE_PASSWORD
            migrate | app    | wrong  | refuses the user app; set DUEBOOK_DATABASE_USER and DUEBOOK_DATABASE_PASSWORD
            web     | nobody | secret | The user nobody may not use the database at
            web     | reader | secret | The user reader lacks rights in the database at
            all     | reader | secret | The user reader lacks rights in the database at
            """)
    void saysWhatTheAccountIsNotLet(String role, String user, String password, String sentence, CapturedOutput output) {
        if (role.equals("all")) {
            level(new SchemaLevel(SchemaPart.PRODUCT, SchemaLevel.ofCode(SchemaPart.PRODUCT).level() - 1, 1));
        }
        var before = Shape.of(root);

        assertThat(start(role, server.url(), user, password)).isFalse();

        assertThat(words(output)).singleElement().asString().contains(sentence);
        assertThat(Shape.of(root)).isEqualTo(before);
    }

    @Test
    void saysThatThereIsNoSuchDatabase(CapturedOutput output) {
        assertThat(start("web", server.url().replace("/" + schema(), "/elsewhere"), "boss", "secret")).isFalse();

        assertThat(words(output)).singleElement().asString()
                .contains("There is no such database at").contains("name another one in DUEBOOK_DATABASE_URL.");
    }

    @Test
    void saysThatTheSchemaIsTooOldOrTooNew(CapturedOutput output) {
        var code = SchemaLevel.ofCode(SchemaPart.PRODUCT);
        level(new SchemaLevel(SchemaPart.PRODUCT, code.level() - 1, 1));
        assertThat(start("web", server.url(), "app", "secret")).isFalse();
        level(new SchemaLevel(SchemaPart.PRODUCT, code.level() + 2, code.level() + 1));
        assertThat(start("web", server.url(), "app", "secret")).isFalse();

        assertThat(words(output)).hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("older than this version").contains("DUEBOOK_ROLE=migrate"))
                .anySatisfy(line -> assertThat(line).contains("too new for this version").contains("start the newer version"));
    }

    /** The process itself, because that is where secrets are: it ends with one, and what it refused is as it was. */
    @Test
    void saysThatTheSecretsAreKeptUnderAnotherMasterKey() throws Exception {
        root.sql(
                """
                insert into workspace (id, version, name, created_at, currency, zone, language, industry, country, terms_days,
                    part_payment, tax_rate, data_key, data_key_by)
                values ('0123456789abcdef', 0, 'Acme', now(), 'EUR', 'UTC', 'en', 'general', 'IE', 30, true, 0, 'wrapped', 'feedfacefeedface')""")
                .update();
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dvaadin.productionMode=true", "-cp", Product.classPath(), "com.duebook.DuebookApplication",
                "--duebook.role=web", "--server.port=0", "--duebook.database.url=" + server.url(), "--duebook.database.user=app",
                "--duebook.database.password=secret", "--duebook.master-key=" + "A".repeat(43) + "=", "--duebook.installation=other")
                .redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(words.lines().filter(line -> line.startsWith("Duebook "))).as(words).singleElement().asString()
                .contains("under another master key (fingerprint feedfacefeedface); set DUEBOOK_MASTER_KEY to that one");
        assertThat(words).doesNotContain("\tat ");
        assertThat(root.sql("select concat(data_key, data_key_by) from workspace").query(String.class).single())
                .isEqualTo("wrappedfeedfacefeedface");
    }

    @Test
    void letsTheAccountThatMigrateGaveItsRightsAddToTheJournalAndNothingElse() {
        var app = as("app", "secret");

        assertThat(start("web", server.url(), "app", "secret")).isTrue();

        VERBS.forEach(verb -> app.sql(verb.formatted("audit_head")).update());
        app.sql(VERBS.getFirst().formatted("audit_entry")).update();
        app.sql("select count(*) from audit_entry").query(Long.class).single();
        VERBS.stream().skip(1).map(verb -> verb.formatted("audit_entry"))
                .forEach(verb -> assertThatThrownBy(() -> app.sql(verb).update()).as(verb).rootCause().hasMessageContaining("denied"));
        assertThatThrownBy(() -> app.sql("create table mine (id int)").update()).rootCause().hasMessageContaining("denied");
    }

    @Test
    void takesAnAccountWithoutAHostForOneOfAnyHost() {
        var grants = root.sql("show grants for 'far'@'%'").query(String.class).list();

        assertThat(grants).anyMatch(grant -> grant.matches("GRANT SELECT, INSERT ON .*`audit_entry` TO .*"))
                .anyMatch(grant -> grant.matches("GRANT SELECT, INSERT, UPDATE, DELETE ON .*`invoice` TO .*"));
    }

    private static boolean start(String role, String url, String user, String password, String... more) {
        var application = new SpringApplication();
        application.setSources(Set.of("com.duebook.database", "com.duebook.node"));
        application.setRegisterShutdownHook(false);
        var settings = Stream.concat(Stream.of(more), Stream.of("--spring.main.web-application-type=none",
                "--duebook.drain-delay=0s", "--duebook.role=" + role, "--duebook.database.url=" + url,
                "--duebook.database.user=" + user, "--duebook.database.password=" + password));
        try (var context = application.run(settings.toArray(String[]::new))) {
            return context.isRunning();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static List<String> words(CapturedOutput output) {
        return output.getErr().lines().filter(line -> !line.isBlank()).toList();
    }

    private static void level(SchemaLevel level) {
        root.sql("update schema_level set level = ?, oldest_code = ? where id = 1").params(level.level(), level.oldestCode()).update();
    }

    private static String schema() {
        return server.url().replaceFirst(".*//[^/]*/", "").replaceFirst("[?].*", "");
    }

    private static JdbcClient as(String user, String password) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), user, password));
    }
}
