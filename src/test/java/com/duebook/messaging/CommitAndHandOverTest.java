package com.duebook.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.tenancy.Tenancy;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** J-02: mail and its cause are one. */
class CommitAndHandOverTest extends MailStory {

    @Autowired TransactionTemplate transaction;
    @Autowired Tenancy tenancy;

    @Test
    void sendsWhatWasCommittedAndNothingElse() {
        var to = addresses("j02", 1000);
        for (var i = 0; i < to.size(); i++) {
            var address = to.get(i);
            var rollBack = i % 2 == 1;
            tenancy.runAs(i % 4 < 2 ? acme : bolt, () -> transaction.executeWithoutResult(status -> {
                outbox.add(mail(address));
                if (rollBack) {
                    status.setRollbackOnly();
                }
            }));
        }

        queue.drain();

        assertThat(sink.caught()).hasSize(500).allSatisfy(caught -> assertThat(caught.to().getFirst()).matches(".*[02468]@example.com"));
        assertThat(states(acme)).containsOnlyKeys(MailState.SENT);
    }

    @Test
    void sendsNothingBeforeTheCommit() {
        workspaces.in(acme, () -> {
            outbox.add(mail("early@example.com"));
            return CompletableFuture.runAsync(queue::drain).thenApply(drained -> sink.caught())
                    .thenAccept(caught -> assertThat(caught).isEmpty()).join();
        });

        queue.drain();

        assertThat(sink.caught()).hasSize(1);
    }

    /** The test profile has no hand-over after a commit, which is what a crash between the two looks like. */
    @Test
    void picksUpWithinTwoPollsWhatWasNeverHandedOver() {
        for (var address : addresses("relay", 500)) {
            add(acme, List.of(address));
        }
        assertThat(sink.caught()).isEmpty();

        queue.drain();
        queue.drain();

        assertThat(new HashSet<>(sink.caught().stream().map(caught -> caught.to().getFirst()).toList())).hasSize(500);
        assertThat(sink.caught()).hasSize(500);
    }
}
