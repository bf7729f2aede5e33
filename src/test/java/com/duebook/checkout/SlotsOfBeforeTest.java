package com.duebook.checkout;

import static com.duebook.payments.PaymentFixture.TODAY;
import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ledger.Instalment;
import com.duebook.payments.FakePaymentGateway;
import com.duebook.payments.OnePayer;
import com.duebook.payments.WithFakeGateway;
import com.duebook.receivables.Books;
import com.duebook.tenancy.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An older version opened one checkout for an invoice, whatever its parts: it still is the only one for each of them. */
@WithFakeGateway
class SlotsOfBeforeTest extends OnePayer {

    @Autowired Books books;
    @Autowired FakePaymentGateway gateway;
    @Autowired DataSource database;

    @Test
    void holdEachPartOfTheirInvoice() throws IOException, SQLException {
        var invoice =
                books.issued(acme, customer, List.of(new Instalment(TODAY, eur(40_00)), new Instalment(TODAY.plusDays(30), eur(60_00))));
        var attempt = fixture.attempt(acme, customer, invoice);
        var ofAcme = " where %s.tenant_id = x'" + HexFormat.of().formatHex(Ids.bytes(acme)) + "'";

        try (var connection = database.getConnection()) {
            execute(connection, "create temporary table checkout_slot as select distinct s.tenant_id, d.invoice_id, s.attempt_id"
                    + " from item_slot s join due_item d on d.tenant_id = s.tenant_id and d.id = s.item_id" + ofAcme.formatted("s"));
            assertThat(execute(connection, "delete from item_slot" + ofAcme.formatted("item_slot"))).isEqualTo(2);
            assertThat(execute(connection, change() + ofAcme.formatted("s"))).isEqualTo(2);
            execute(connection, "drop temporary table checkout_slot");
        }

        fixture.attemptFor(acme, customer, fixture.items(acme, invoice).subList(1, 2));
        assertThat(gateway.payable(List.of(attempt))).isEmpty();
    }

    private String change() throws IOException {
        try (var file = getClass().getResourceAsStream("/db/changes/0331-checkout-share-item.sql")) {
            var found = Pattern.compile("^(insert .*?);$", Pattern.DOTALL | Pattern.MULTILINE)
                    .matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8)).results().toList();
            assertThat(found).hasSize(1);
            return found.getFirst().group(1);
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
