package com.duebook.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class LockOrderTest {

    private static final String INVOICE = "select i.id from invoice i where i.tenant_id = :tenant for update";
    private static final String PAYMENT = "select p.id from payment p where p.tenant_id = :tenant for update";

    @Autowired TestWorkspaces workspaces;
    @Autowired TenantJdbc jdbc;

    private UUID acme;

    @BeforeEach
    void open() {
        acme = workspaces.open("Acme");
    }

    @Test
    void isKept() {
        assertThatCode(() -> inOneTransaction(INVOICE, PAYMENT, PAYMENT)).doesNotThrowAnyException();
    }

    @Test
    void isNotBroken() {
        assertThatExceptionOfType(LockOutOfOrder.class).isThrownBy(() -> inOneTransaction(PAYMENT, INVOICE))
                .withMessage("INVOICE is locked before PAYMENT, not after it; see LockOrder");
    }

    @Test
    void countsLocksThatAreShared() {
        assertThatExceptionOfType(LockOutOfOrder.class)
                .isThrownBy(() -> inOneTransaction(PAYMENT, INVOICE.replace("for update", "lock in share mode")));
    }

    @Test
    void beginsAnewWithTheNextTransaction() {
        inOneTransaction(PAYMENT);

        assertThatCode(() -> inOneTransaction(INVOICE)).doesNotThrowAnyException();
    }

    @Test
    void namesEveryTableThatIsLocked() {
        assertThatExceptionOfType(UnguardedStatement.class)
                .isThrownBy(() -> inOneTransaction("select c.id from contact c where c.tenant_id = :tenant for update"))
                .withMessageContaining("a lock of a table that LockOrder does not name");
    }

    @Test
    void leavesOutWhoWaitsForNobody() {
        assertThatCode(() -> inOneTransaction(PAYMENT, INVOICE + " skip locked")).doesNotThrowAnyException();
    }

    private void inOneTransaction(String... statements) {
        List<?> found =
                workspaces.in(acme, () -> Stream.of(statements).flatMap(sql -> jdbc.sql(sql).query(byte[].class).stream()).toList());
        assertThat(found).isEmpty();
    }
}
