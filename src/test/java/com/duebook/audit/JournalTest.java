package com.duebook.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.audit.chain.Entry;
import com.duebook.audit.chain.Seal;
import com.duebook.money.Money;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Size;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.NoTenant;
import com.duebook.tenancy.Role;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class JournalTest extends TwoWorkspaces {

    private static final int WRITERS = 16;
    private static final int EACH = Size.of(1_000, 200);

    @Autowired Journal journal;
    @Autowired Chain chain;
    @Autowired TransactionTemplate transaction;

    @Test
    void hangsEachEntryOnTheOneBefore() {
        var member = workspaces.member(acme, Role.FINANCE);
        var before = entries(acme).size();
        var customer = Ids.next();

        workspaces.as(acme, member, () -> {
            journal.record(AuditEvent.CUSTOMER_CREATED, customer);
            journal.record(AuditEvent.INVOICE_ISSUED, Ids.next(),
                    Details.none().with(Fact.NUMBER, "INV-1").with(Fact.AMOUNT, Money.of(1230, Currency.getInstance("EUR"))));
            return true;
        });

        var written = entries(acme).subList(before, before + 2);
        assertThat(written).extracting(Entry::event).containsExactly("CUSTOMER_CREATED", "INVOICE_ISSUED");
        assertThat(written.getFirst().actor()).isEqualTo(member.id());
        assertThat(written.getFirst().subject()).isEqualTo(customer);
        assertThat(written.getLast().details())
                .isEqualTo("{\"number\":\"INV-1\",\"amount\":{\"minor\":1230,\"currency\":\"EUR\"}}");
        assertIsOneChain(acme);
    }

    @Test
    void forgetsWhatWasRolledBack() {
        record(acme);
        var before = entries(acme);

        tenancy.runAs(acme, () -> transaction.executeWithoutResult(status -> {
            journal.record(AuditEvent.CUSTOMER_CREATED, Ids.next());
            status.setRollbackOnly();
        }));

        assertThat(entries(acme)).isEqualTo(before);
    }

    @Test
    void keepsAChainForEachWorkspace() {
        record(acme);
        record(bolt);
        var ofBolt = entries(bolt);

        record(acme);

        assertThat(entries(bolt)).isEqualTo(ofBolt);
        assertIsOneChain(acme);
        assertIsOneChain(bolt);
    }

    @Test
    void takesNothingOutsideOfATransactionOrAWorkspace() {
        assertThatThrownBy(() -> tenancy.runAs(acme, () -> journal.record(AuditEvent.SIGNED_IN, null)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> journal.record(AuditEvent.SIGNED_IN, null)).isInstanceOf(NoTenant.class);
    }

    /** S-14. */
    @Test
    void doesNotForkUnderSixteenWriters() {
        var before = entries(acme).size();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer = 0; writer < WRITERS; writer++) {
                threads.execute(() -> {
                    for (var entry = 0; entry < EACH; entry++) {
                        record(acme);
                    }
                });
            }
        }

        assertThat(entries(acme)).hasSize(before + WRITERS * EACH);
        assertIsOneChain(acme);
    }

    private void assertIsOneChain(UUID workspace) {
        var previous = Seal.NOTHING;
        var position = 0L;
        for (var entry : entries(workspace)) {
            assertThat(entry.position()).isEqualTo(++position);
            assertThat(entry.previous()).isEqualTo(previous);
            assertThat(entry.isGenuine()).isTrue();
            previous = entry.hash();
        }
        assertThat(workspaces.in(workspace, chain::head)).contains(new Head(position, previous));
    }

    private void record(UUID workspace) {
        workspaces.as(workspace, Actor.SYSTEM, () -> {
            journal.record(AuditEvent.SETTINGS_CHANGED, null);
            return true;
        });
    }

    private List<Entry> entries(UUID workspace) {
        return workspaces.in(workspace, () -> chain.from(1, Integer.MAX_VALUE));
    }
}
