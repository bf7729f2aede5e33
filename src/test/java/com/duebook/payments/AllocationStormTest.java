package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ledger.Ledger;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Size;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** M-10: sixteen threads want more of one payment than it is; it gives what it has and no cent more. */
@IntegrationTest
class AllocationStormTest extends OnePayer {

    static final long SEED = Long.getLong("seed", 20261121);
    static final int THREADS = 16;
    static final int ROUNDS = Size.of(200, 10);
    static final Duration MIX = Duration.ofSeconds(Size.of(60, 4));

    @Autowired Payments payments;
    @Autowired Refunds refunds;
    @Autowired Receivables receivables;
    @Autowired Ledger ledger;
    @Autowired LedgerCheck check;
    @Autowired TenantJdbc jdbc;

    @BeforeEach
    void aNeighbourWhoPaid() {
        System.out.println("seed " + SEED);
        fixture.paid(bolt, fixture.customer(bolt, "Neighbour"), eur(100_00));
    }

    @Test
    void givesAllOfAPaymentAndNoMore() {
        for (var round = 0; round < ROUNDS; round++) {
            var invoices = fiftyInvoices();
            var payment = fixture.paid(acme, customer, eur(100_00));

            atOnce(invoices,
                    invoice -> tenancy.runAs(acme, Actor.SYSTEM, () -> payments.allocate(payment, List.of(new Share(invoice, eur(6_00))))));

            assertThat(given(payment)).as("round %d", round).isEqualTo(100_00);
            assertThat(fixture.credit(acme, customer)).isEqualTo(eur(0));
        }
        assertThat(fixture.openOf(acme, customer)).isEqualTo(eur(ROUNDS * 200_00L));
        assertThat(workspaces.in(acme, () -> check.differences())).matches(LedgerCheck.Differences::none);
    }

    /** Proves that the test above would notice: this is the same without the lock on the payment. */
    @Test
    void wouldGiveTooMuchWithoutTheLock() {
        var invoices = fiftyInvoices();
        var payment = fixture.paid(acme, customer, eur(100_00));
        var allHaveRead = new CyclicBarrier(THREADS);

        AtOnce.together(slices(invoices).stream().<Runnable>map(slice -> () -> workspaces.in(acme, () -> {
            var left = unlocked(payment);
            AtOnce.await(allHaveRead);
            for (var invoice : slice) {
                left -= ledger.allocate(payment, invoice, null, eur(Math.min(left, 6_00)), PaymentFixture.TODAY).minor();
            }
            return left;
        })).toList());

        assertThat(given(payment)).isEqualTo(300_00);
    }

    @Test
    void staysSoundWhateverIsDoneAtOnceAndNobodySeesADeadlock() {
        var invoices = Collections.synchronizedList(new ArrayList<>(fiftyInvoices()));
        var received = Stream.generate(() -> fixture.paid(acme, customer, eur(100_00))).limit(8).toList();
        var end = System.nanoTime() + MIX.toNanos();
        var deeds = new AtomicInteger();

        AtOnce.together(IntStream.range(0, THREADS).<Runnable>mapToObj(thread -> () -> {
            var random = new Random(SEED + thread);
            while (System.nanoTime() < end) {
                mixedDeed(random, invoices, received);
                deeds.incrementAndGet();
            }
        }).toList());

        System.out.println(deeds + " deeds in " + MIX);
        assertThat(workspaces.in(acme, () -> check.differences())).matches(LedgerCheck.Differences::none);
        for (var payment : received) {
            assertThat(given(payment)).isEqualTo(100_00 - unlocked(acme, payment) - refunded(payment));
        }
    }

    private void mixedDeed(Random random, List<UUID> invoices, List<UUID> received) {
        var payment = received.get(random.nextInt(received.size()));
        var one = invoices.get(random.nextInt(invoices.size()));
        var other = invoices.get(random.nextInt(invoices.size()));
        var amount = eur(1 + random.nextInt(9_00));
        try {
            tenancy.runAs(acme, Actor.SYSTEM, () -> {
                switch (random.nextInt(10)) {
                    case 0, 1, 2 -> payments.allocate(payment, List.of(new Share(one, amount), new Share(other, amount)));
                    case 3, 4, 5 -> payments.reverseAllocation(payment, one);
                    case 6 -> payments.record(PaymentFixture.transfer(customer, amount), List.of(new Share(one, amount)));
                    case 7 -> receivables.credit(one, CreditDetails.all("wrong"));
                    case 8 -> refunds.refund(new RefundDetails(Ids.next(), payment, eur(1), PaymentFixture.TODAY, null));
                    default -> receivables.voidInvoice(one, "typo");
                }
            });
        } catch (Refusal expected) {
            assertThat(expected.key()).doesNotStartWith("problem.");
        }
        if (random.nextInt(4) == 0) {
            invoices.add(tenancy.callAs(acme, Actor.SYSTEM,
                    () -> receivables.issueNew(Ids.next(), Books.details(customer, eur(6_00)))));
        }
    }

    private List<UUID> fiftyInvoices() {
        return Stream.generate(() -> fixture.invoice(acme, customer, eur(6_00))).limit(50).toList();
    }

    private static void atOnce(List<UUID> invoices, Consumer<UUID> deed) {
        AtOnce.together(slices(invoices).stream().<Runnable>map(slice -> () -> slice.forEach(deed)).toList());
    }

    private static List<List<UUID>> slices(List<UUID> invoices) {
        return IntStream.range(0, THREADS)
                .mapToObj(thread -> IntStream.range(0, invoices.size())
                        .filter(each -> each % THREADS == thread).mapToObj(invoices::get).toList())
                .toList();
    }

    private long given(UUID payment) {
        return number(acme, """
                select coalesce(sum(case when l.credit = 'RECEIVABLE' then l.amount_minor else -l.amount_minor end), 0)
                from ledger_entry l where l.tenant_id = :tenant and l.payment_id = :id and l.kind = 'ALLOCATED'""",
                payment);
    }

    private long unlocked(UUID workspace, UUID payment) {
        return workspaces.in(workspace, () -> unlocked(payment));
    }

    private long refunded(UUID payment) {
        return number(acme, "select p.refunded_minor from payment p where p.tenant_id = :tenant and p.id = :id", payment);
    }

    private long unlocked(UUID payment) {
        return jdbc.sql("select p.unallocated_minor from payment p where p.tenant_id = :tenant and p.id = :id")
                .param("id", Ids.bytes(payment)).query(Long.class).single();
    }

    private long number(UUID workspace, String sql, UUID id) {
        return workspaces.in(workspace, () -> jdbc.sql(sql).param("id", Ids.bytes(id)).query(Long.class).single());
    }
}
