package com.duebook.receivables.takeover;

import static com.duebook.receivables.Books.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.receivables.Books;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@IntegrationTest
class IssuedInvoicesTest {

    static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Autowired TestWorkspaces workspaces;
    @Autowired IssuedInvoices issued;
    @Autowired LedgerCheck check;
    @Autowired TenantJdbc jdbc;
    @Autowired Books books;

    UUID acme;
    UUID bolt;
    UUID customer;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void takesOverOpenAndSettledInvoicesWithTheirLedger() {
        var ids = workspaces.in(acme, () -> issued.add(List.of(invoice(1, null), invoice(2, DAY.plusDays(40)))));

        assertThat(books.ledgerBalance(acme, ids.get(0))).isEqualTo(11_900);
        assertThat(books.ledgerBalance(acme, ids.get(1))).isZero();
        assertThat(workspaces.in(acme, () -> check.differences())).matches(LedgerCheck.Differences::none);
    }

    @Test
    void findsWhatIsHereAlreadyButNotInTheOtherWorkspace() {
        workspaces.in(acme, () -> issued.add(List.of(invoice(1, null))));

        assertThat(workspaces.in(acme, () -> issued.known(List.of("X-1", "X-2")))).containsExactly("X-1");
        assertThat(workspaces.in(bolt, () -> issued.known(List.of("X-1", "X-2")))).isEmpty();
        assertThatThrownBy(() -> workspaces.in(acme, () -> issued.add(List.of(invoice(1, null)))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void noticesAnAmountThatWasChangedBesidesTheLedger() {
        var id = workspaces.in(acme, () -> issued.add(List.of(invoice(1, null)))).getFirst();
        workspaces.in(acme, () -> jdbc.sql("""
                        update invoice set open_minor = open_minor - 1 where tenant_id = :tenant and id = :id""")
                .param("id", Ids.bytes(id))
                .update());

        var differences = workspaces.in(acme, () -> check.differences());

        assertThat(differences.invoices()).containsExactly(new LedgerCheck.WrongInvoice(id, 11_899, 11_900));
        assertThat(differences.days()).hasSize(1);
        assertThat(workspaces.in(bolt, () -> check.differences())).matches(LedgerCheck.Differences::none);
    }

    @Test
    void takesOverThousandsConsistently() {
        for (var batch = 0; batch < 10; batch++) {
            var first = batch * 1000;
            workspaces.in(acme, () -> issued.add(IntStream.range(first, first + 1000)
                    .mapToObj(number -> invoice(number, number % 3 == 0 ? null : DAY.plusDays(number % 90)))
                    .toList()));
        }

        assertThat(workspaces.in(acme, () -> check.differences())).matches(LedgerCheck.Differences::none);
    }

    private IssuedInvoice invoice(int number, @Nullable LocalDate settledOn) {
        return new IssuedInvoice(customer, "X-" + number, EUR, DAY, DAY.plusDays(30 + number % 60),
                List.of(new LineDetails("Service", BigDecimal.ONE, BigDecimal.valueOf(100), BigDecimal.valueOf(19))),
                false, settledOn);
    }
}
