package com.duebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.Visitor;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Of L-04 and S-18: no connection is left, and every door answers soon, calmly, and as before once there are some. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class WithoutDatabaseTest {

    private static final String TOKEN = "a".repeat(43);

    @Autowired DataSource source;
    @LocalServerPort int port;

    private final List<Connection> held = new ArrayList<>();
    private HikariDataSource pool = new HikariDataSource();
    private long patience;

    @BeforeEach
    void takeAllConnections() throws SQLException {
        pool = source.unwrap(HikariDataSource.class);
        patience = pool.getConnectionTimeout();
        pool.setConnectionTimeout(300);
        for (var i = 0; i < pool.getMaximumPoolSize(); i++) {
            try {
                held.add(pool.getConnection());
            } catch (SQLException inUse) {
                // By a job, which will want it back in vain.
            }
        }
    }

    @AfterEach
    void giveThemBack() throws SQLException {
        pool.setConnectionTimeout(patience);
        for (var connection : held) {
            connection.close();
        }
        held.clear();
    }

    @Test
    void stripeIsAskedToComeAgain() throws Exception {
        assertThat(webhook()).isEqualTo(503);

        giveThemBack();
        assertThat(webhook()).isEqualTo(400);
    }

    @Test
    void peopleGetACalmPageWithAReferenceAndTheLogHasItOnce(CapturedOutput output) {
        for (var path : List.of("/pay/" + TOKEN, "/pay/x/logo", "/pay/x/due")) {
            var visitor = new Visitor(port);
            var before = output.getAll().length();

            var answer = visitor.get(path);

            assertThat(answer.body()).as(path).doesNotContain("Exception", "com.duebook", "jdbc:", "Hikari", "select ");
            if (answer.statusCode() >= 500) {
                assertThat(answer.body()).as(path).containsPattern("[0-9a-f]{8}");
                var reference = answer.body().replaceFirst("(?s).*?\\b([0-9a-f]{8})\\b.*", "$1");
                assertThat(output.getAll().substring(before).lines().filter(line -> line.contains(reference)))
                        .as("log lines of %s", path).hasSize(1);
            }
            assertThat(output.getAll()).doesNotContain(TOKEN);
            assertThat(answer.headers().firstValue("Location").orElse("")).as(path).doesNotContain("/login");
        }
    }

    /** With a signature that only the database could judge. */
    private int webhook() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/webhooks/stripe/" + TOKEN))
                .header("Stripe-Signature", "t=1,v1=00").POST(BodyPublishers.ofString("{}")).build();
        return new Visitor(port).http().send(request, BodyHandlers.ofString()).statusCode();
    }
}
