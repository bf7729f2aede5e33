package com.duebook.watch.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseLineTest {

    private static final Duration FAST = Duration.ofSeconds(3);

    @Test
    void doesNotWaitForADatabaseThatIsThereAndSilent() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertSaysNo(silent.getLocalPort());
        }
    }

    @Test
    void saysNoWhereNobodyListens() throws IOException {
        var gone = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        gone.close();
        assertSaysNo(gone.getLocalPort());
    }

    private static void assertSaysNo(int port) {
        for (var driver : new String[] {"mysql", "mariadb"}) {
            try (var pool = new HikariDataSource()) {
                pool.setJdbcUrl("jdbc:" + driver + "://127.0.0.1:" + port + "/duebook");
                try (var line = new DatabaseLine(pool)) {
                    for (var time = 0; time < 2; time++) {
                        var began = System.nanoTime();
                        assertThat(line.answers()).as(driver).isFalse();
                        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(driver).isLessThan(FAST);
                    }
                }
            }
        }
    }
}
