package com.duebook.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.supply.LeanProduct;
import com.duebook.support.EmptyDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

/** Even the jar that holds a sandbox makes its tables only where there is one. */
class SandboxTablesTest {

    @Test
    void areMadeForADemo() throws IOException {
        assertThat(tablesOf("demo")).contains("invoice").containsAll(LeanProduct.tablesLeftOut());
    }

    @Test
    void areNotMadeInProduction() throws IOException {
        assertThat(tablesOf("production")).contains("invoice").doesNotContainAnyElementsOf(LeanProduct.tablesLeftOut());
    }

    private static List<String> tablesOf(String profile) {
        try (var database = new EmptyDatabase()) {
            var application = new SpringApplication();
            application.setSources(Set.of("com.duebook.database", "com.duebook.node"));
            application.setRegisterShutdownHook(false);
            application.run("--spring.profiles.active=" + profile, "--duebook.role=migrate", "--duebook.database.url=" + database.url(),
                    "--duebook.database.user=" + database.user(), "--duebook.database.password=" + database.password()).close();
            return database.client().sql("select table_name from information_schema.tables where table_schema = database()")
                    .query(String.class).list();
        }
    }
}
