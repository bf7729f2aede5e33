package com.duebook.ledger;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.Disputes;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An older version knew no due items: what it left is one for each invoice. */
@IntegrationTest
class InvoicesOfBeforeTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Receivables receivables;
    @Autowired Disputes disputes;
    @Autowired Ledger ledger;
    @Autowired LedgerCheck check;
    @Autowired Books books;
    @Autowired DataSource database;

    UUID acme;
    String only = "";

    @BeforeEach
    void invoicesOfEachState() {
        clock.reset();
        acme = workspaces.open("Acme");
        only = " and tenant_id = x'" + HexFormat.of().formatHex(Ids.bytes(acme)) + "'";
        var customer = books.customer(acme, "Harbor Ltd");
        var payment = books.payment(acme, customer, eur(150_00), TODAY);
        var all = List.of(100_00, 100_00, 30_00, 40_00, 60_00, 70_00).stream()
                .map(total -> books.issued(acme, customer, eur(total))).toList();
        workspaces.in(acme, () -> {
            ledger.allocate(payment, all.get(0), null, eur(100_00), TODAY);
            ledger.allocate(payment, all.get(1), null, eur(50_00), TODAY);
            receivables.voidInvoice(all.get(2), "typo");
            receivables.writeOff(all.get(3), "gone");
            disputes.raise(all.get(4), new DisputeDetails("broken", null));
            receivables.credit(all.get(5), Books.part(20));
            return true;
        });
    }

    @Test
    void areOneDueItemEach() throws IOException {
        execute("update ledger_entry set item_id = null where true" + only);
        execute("delete from due_item where true" + only);
        execute("update open_day set invoices = 0 where true" + only);
        assertThat(differences().invoices()).isNotEmpty();
        assertThat(differences().days()).isNotEmpty();

        var changes = changes();
        assertThat(changes).hasSize(3);
        changes.forEach(
                change -> execute(change + only.replace("tenant_id", change.contains("from invoice i") ? "i.tenant_id" : "tenant_id")));

        assertThat(differences()).matches(LedgerCheck.Differences::none);
    }

    private LedgerCheck.Differences differences() {
        return workspaces.in(acme, () -> check.differences());
    }

    /** Each ends with a condition. */
    private List<String> changes() throws IOException {
        try (var file = getClass().getResourceAsStream("/db/changes/0320-ledger-due-item.sql")) {
            return Pattern.compile("^((?:insert|update) .*?);$", Pattern.DOTALL | Pattern.MULTILINE)
                    .matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .map((MatchResult found) -> found.group(1)).toList();
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
