package com.duebook.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What documents hold to, wherever their bytes lie. */
abstract class StoreContract {

    @Autowired TestWorkspaces workspaces;
    @Autowired DocumentRows rows;
    @Autowired Tenancy tenancy;
    @Autowired TestClock clock;
    @Autowired TenantJdbc jdbc;

    @TempDir Path folder;

    Documents documents;
    PassingDocuments passing;
    UUID acme;
    UUID bolt;

    abstract DocumentStore store();

    /** Whatever it was, there lies something else now. */
    abstract void change(UUID workspace, String sha256);

    abstract void lose(UUID workspace, String sha256);

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        documents = new Documents(rows, store(), tenancy, clock);
        passing = new PassingDocuments(rows, store(), tenancy, clock);
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @Test
    void givesBackWhatItWasGiven() {
        var kept = document(Ids.next(), "", bytes("Invoice 7 für Łódź"));

        workspaces.outside(acme, () -> documents.keep(kept));

        assertThat(find(acme, kept.key())).usingRecursiveComparison().isEqualTo(kept);
    }

    @Test
    void takesWhatIsLargerThanAStatementMayBe() {
        var random = new Random(7);
        for (var size : new int[] {1, DatabaseStore.PART - 1, DatabaseStore.PART, DatabaseStore.PART + 1, 18_000_000}) {
            var large = new byte[size];
            random.nextBytes(large);
            var kept = document(Ids.next(), "", large);

            workspaces.outside(acme, () -> documents.keep(kept));

            assertThat(find(acme, kept.key()).bytes()).isEqualTo(large);
        }
    }

    @Test
    void keepsTheFirstOfAKeyAndSaysWhichItIs() {
        var first = document(Ids.next(), "", bytes("first"));
        var second = document(first.key().subject(), "", bytes("second"));

        workspaces.outside(acme, () -> documents.keep(first));

        assertThat(workspaces.outside(acme, () -> documents.keep(second)).bytes()).isEqualTo(bytes("first"));
        assertThat(find(acme, first.key()).bytes()).isEqualTo(bytes("first"));
    }

    @Test
    void keepingItOnceMoreChangesNothing() {
        var kept = document(Ids.next(), "", bytes("twice"));

        workspaces.outside(acme, () -> documents.keep(kept));
        workspaces.outside(acme, () -> documents.keep(kept));

        assertThat(find(acme, kept.key()).bytes()).isEqualTo(bytes("twice"));
        assertThat(workspaces.in(acme, () -> jdbc.sql("select count(*) from document where tenant_id = :tenant")
                .query(Long.class).single())).isOne();
    }

    @Test
    void showsNobodyWhatAnotherWorkspaceKeeps() {
        var kept = document(Ids.next(), "", bytes("the same in both"));
        workspaces.outside(acme, () -> documents.keep(kept));
        assertThat(workspaces.outside(bolt, () -> documents.find(kept.key()))).isEmpty();
        assertThat(workspaces.outside(bolt, () -> documents.newest(kept.key().subject(), "test"))).isEmpty();
        assertThat(workspaces.outside(bolt, () -> store().get(bolt, sha256(kept)))).isEmpty();

        workspaces.outside(bolt, () -> documents.keep(kept));
        change(bolt, sha256(kept));

        assertThat(find(acme, kept.key()).bytes()).isEqualTo(bytes("the same in both"));
    }

    @Test
    void findsTheNewestEdition() {
        var subject = Ids.next();
        workspaces.outside(acme, () -> documents.keep(document(subject, "b", bytes("older"))));
        clock.advance(Duration.ofSeconds(1));
        workspaces.outside(acme, () -> documents.keep(document(subject, "a", bytes("newer"))));

        assertThat(workspaces.outside(acme, () -> documents.newest(subject, "test")).orElseThrow().bytes()).isEqualTo(bytes("newer"));
        assertThat(workspaces.outside(acme, () -> documents.newest(subject, "other"))).isEmpty();
    }

    @Test
    void refusesWhatWasChanged() {
        var kept = document(Ids.next(), "", bytes("untouched " + Ids.next()));
        workspaces.outside(acme, () -> documents.keep(kept));

        change(acme, sha256(kept));

        assertThatExceptionOfType(DamagedDocument.class).isThrownBy(() -> find(acme, kept.key()))
                .withMessageContaining("was changed").withMessageContaining(acme + "/" + sha256(kept));
    }

    @Test
    void refusesWhatIsGone() {
        var kept = document(Ids.next(), "", bytes("there " + Ids.next()));
        workspaces.outside(acme, () -> documents.keep(kept));

        lose(acme, sha256(kept));

        assertThatExceptionOfType(DamagedDocument.class).isThrownBy(() -> find(acme, kept.key()))
                .withMessageContaining("is not in its store");
    }

    /** One of the same bytes is another document, and stays. */
    @Test
    void forgetsWhatIsKeptForATime() throws IOException {
        var large = new byte[2 * DatabaseStore.PART + 1];
        new Random(11).nextBytes(large);
        var file = Files.write(folder.resolve("large"), large);
        var first = new DocumentKey(Ids.next(), "test", "");
        var second = new DocumentKey(Ids.next(), "test", "");
        keepPassing(first, file);
        keepPassing(second, file);
        assertThat(passing(acme, first)).contains(large);
        assertThat(passing(bolt, first)).isEmpty();
        var sum = workspaces.outside(acme, () -> rows.find(first)).orElseThrow().sha256();

        workspaces.outside(acme, () -> {
            passing.forget(first);
            passing.forget(first);
            return true;
        });

        assertThat(passing(acme, first)).isEmpty();
        assertThat(workspaces.outside(acme, () -> store().get(acme, sum))).isEmpty();
        assertThat(passing(acme, second)).contains(large);
    }

    @Test
    void showsNoByteOfAPassingOneThatWasChangedOrIsGone() throws IOException {
        var file = Files.write(folder.resolve("few"), bytes("few " + Ids.next()));
        var key = new DocumentKey(Ids.next(), "test", "");
        keepPassing(key, file);
        var sum = workspaces.outside(acme, () -> rows.find(key)).orElseThrow().sha256();

        change(acme, sum);
        assertThatExceptionOfType(DamagedDocument.class).isThrownBy(() -> passing(acme, key)).withMessageContaining("was changed");
        lose(acme, sum);
        assertThatExceptionOfType(DamagedDocument.class).isThrownBy(() -> passing(acme, key)).withMessageContaining("is not in its store");
    }

    private void keepPassing(DocumentKey key, Path file) {
        workspaces.outside(acme, () -> {
            try {
                passing.keep(key, "list.csv", "text/csv", file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }

    private Optional<byte[]> passing(UUID workspace, DocumentKey key) {
        var shown = new byte[1][];
        return workspaces.outside(workspace, () -> passing.with(key, (name, read) -> shown[0] = read.readAllBytes()))
                ? Optional.of(shown[0]) : Optional.empty();
    }

    private KeptDocument find(UUID workspace, DocumentKey key) {
        return workspaces.outside(workspace, () -> documents.find(key)).orElseThrow();
    }

    private String sha256(KeptDocument kept) {
        return workspaces.outside(acme, () -> rows.find(kept.key())).orElseThrow().sha256();
    }

    static KeptDocument document(UUID subject, String edition, byte[] bytes) {
        return new KeptDocument(new DocumentKey(subject, "test", edition), "paper.pdf", "application/pdf", bytes);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
