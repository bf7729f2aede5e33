package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.payments.BookStep.Kind;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Size;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** M-09: whatever is done to invoices and payments, in whatever order, the books are those of a plain model. */
@IntegrationTest
class LedgerModelTest {

    static final long SEED = Long.getLong("seed", 20261121);
    static final int SEQUENCES = Size.of(2_000, 40);
    static final int STEPS = 100;

    @Autowired RealBooks books;
    @Autowired PaymentFixture fixture;
    @Autowired LedgerCheck check;
    @Autowired TestWorkspaces workspaces;
    @Autowired TenantJdbc jdbc;
    @Autowired TestClock clock;

    UUID acme;
    UUID bolt;
    UUID foreign;

    @BeforeEach
    void twoWorkspaces() {
        System.out.println("seed " + SEED);
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        foreign = fixture.invoice(bolt, fixture.customer(bolt, "Neighbour"), eur(100_00));
    }

    @Test
    void booksAreThoseOfThePlainModel() {
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var steps = steps(SEED + sequence);
            if (fails(steps, step -> {})) {
                throw new AssertionError("seed " + (SEED + sequence) + " differs after "
                        + Shrink.byHalves(steps, shorter -> fails(shorter, step -> {})));
            }
        }

        assertThat(workspaces.in(acme, () -> check.differences())).matches(LedgerCheck.Differences::none);
        assertThat(lost("invoice", "corrects_id")).isZero();
        assertThat(lost("ledger_entry", "reverses_id")).isZero();
        assertThat(fixture.open(bolt, foreign)).isEqualTo(eur(100_00));
    }

    @Test
    void noticesOneUnitTooMuchAndNamesTheStepsThatLeadToIt() {
        var steps = Stream.iterate(SEED, seed -> seed + 1).map(LedgerModelTest::steps)
                .filter(each -> fails(each, this::loseAUnitOfEachRefund)).findFirst().orElseThrow();

        var shortest = Shrink.byHalves(steps, shorter -> fails(shorter, this::loseAUnitOfEachRefund));

        assertThat(shortest).extracting(BookStep::kind).hasSizeLessThanOrEqualTo(10).contains(Kind.REFUND);
    }

    /** Rows whose reference to their own table leads nowhere in their workspace: MySQL does not check these itself. */
    private long lost(String table, String column) {
        var sql = """
                select sum(p.id is null) from %1$s c
                left join %1$s p on p.tenant_id = :tenant and p.id = c.%2$s
                where c.tenant_id = :tenant and c.%2$s is not null""".formatted(table, column);
        return workspaces.in(acme, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private boolean fails(List<BookStep> steps, Consumer<BookStep> sabotage) {
        var run = books.begin(acme, foreign);
        try {
            for (var step : steps) {
                run.take(step);
                sabotage.accept(step);
            }
        } catch (AssertionError disagreement) {
            System.out.println(disagreement.getMessage());
            return true;
        }
        return !run.found().equals(run.expected());
    }

    private void loseAUnitOfEachRefund(BookStep step) {
        if (step.kind() == Kind.REFUND) {
            workspaces.in(acme, () -> jdbc.sql("""
                    update payment set refunded_minor = refunded_minor - 1
                    where tenant_id = :tenant and refunded_minor > 0""").update());
        }
    }

    private static List<BookStep> steps(long seed) {
        var random = new Random(seed);
        return Stream.generate(() -> BookStep.any(random)).limit(STEPS).toList();
    }
}
