package com.duebook.checkout.link;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.payments.OnePayer;
import com.duebook.payments.WithFakeGateway;
import com.duebook.tenancy.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An older version knew links to one invoice each: whoever has one opens the same by it. */
@WithFakeGateway
class LinksOfBeforeTest extends OnePayer {

    @Autowired PaymentLinks links;
    @Autowired DataSource database;

    @Test
    void openWhatTheyOpened() throws IOException, SQLException {
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        var token = workspaces.in(acme, () -> links.issue(invoice)).getPath().substring("/pay/".length());
        var before = links.open(token).orElseThrow();
        var ofAcme = " where %s.tenant_id = x'" + HexFormat.of().formatHex(Ids.bytes(acme)) + "'";

        try (var connection = database.getConnection()) {
            execute(connection, "create temporary table payment_link (tenant_id binary(16), id binary(16), version bigint,"
                    + " customer_id binary(16), invoice_id binary(16), created_at datetime(6), created_by varchar(120),"
                    + " expires_at datetime(6), revoked_at datetime(6))");
            execute(connection, "insert into payment_link select r.tenant_id, r.id, 0, r.customer_id, i.invoice_id, r.created_at,"
                    + " r.created_by, r.expires_at, r.revoked_at from payment_request r join payment_request_item i"
                    + " on i.tenant_id = r.tenant_id and i.request_id = r.id" + ofAcme.formatted("r"));
            execute(connection, "delete from payment_request_item" + ofAcme.formatted("payment_request_item"));
            assertThat(execute(connection, "delete from payment_request" + ofAcme.formatted("payment_request"))).isOne();

            var changes = changes();
            assertThat(changes).hasSize(2);
            for (var change : changes) {
                execute(connection, change + ofAcme.formatted("l"));
            }
            execute(connection, "drop temporary table payment_link");
        }

        assertThat(links.open(token)).contains(before);
    }

    private List<String> changes() throws IOException {
        try (var file = getClass().getResourceAsStream("/db/changes/0321-checkout-payment-request.sql")) {
            return Pattern.compile("^(insert .*?);$", Pattern.DOTALL | Pattern.MULTILINE)
                    .matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .map((MatchResult found) -> found.group(1)).toList();
        }
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var rows = statement.executeUpdate(sql);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return rows;
        }
    }
}
