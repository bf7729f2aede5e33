package com.duebook.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.database.embedded.TestServer;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OneConnectionAThreadTest {

    private final OneConnectionAThread watch = new OneConnectionAThread(
            new DriverManagerDataSource(TestServer.url(), "root", ""), () -> true);

    @Test
    void tellsOfTheSecond() throws SQLException {
        try (var first = watch.getConnection()) {
            assertThat(first.isValid(1)).isTrue();
            assertThatThrownBy(watch::getConnection).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void letsOneAfterTheOtherAndAnotherThreadHaveTheirs() throws Exception {
        try (var first = watch.getConnection()) {
            assertThat(first.isValid(1)).isTrue();
        }
        try (var next = watch.getConnection()) {
            assertThat(next.isValid(1)).isTrue();
            CompletableFuture.runAsync(() -> {
                try (var theirs = watch.getConnection()) {
                    assertThat(theirs.isValid(1)).isTrue();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }).get();
        }
    }
}
