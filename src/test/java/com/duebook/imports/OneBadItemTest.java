package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.imports.Intake.Entry;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.RowCells;
import com.duebook.problem.Refusal;
import com.duebook.sheets.SheetCell;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;

/** What a database refuses although nobody foresaw it costs one row of an import, not the run. */
@IntegrationTest
class OneBadItemTest {

    @Autowired ImportWork work;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;

    UUID acme;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
    }

    @Test
    void isFoundAmongAThousandAndTold() {
        var intake = new Picky(new DataIntegrityViolationException("no"));
        var batch = batch(1_000, 17, 500, 999);

        var counts = tenancy.callAs(acme, Actor.SYSTEM, () -> work.keep(intake, batch));

        assertThat(counts.added()).isEqualTo(997);
        assertThat(intake.kept).hasSize(997).doesNotContain("bad").doesNotHaveDuplicates();
        assertThat(batch.stream().filter(Entry::isFaulty).map(Entry::line)).containsExactly(17L, 500L, 999L);
    }

    @Test
    void isToldInItsOwnWordsWhenARuleOfOursRefusesIt() {
        var batch = batch(3, 1);

        tenancy.callAs(acme, Actor.SYSTEM, () -> work.keep(new Picky(new Refusal("receivables.tooMuchMoney")), batch));

        assertThat(batch.get(1).rows().getFirst().faults()).singleElement()
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("receivables.tooMuchMoney"));
    }

    @Test
    void isNotBlamedForADatabaseThatDoesNotAnswer() {
        assertThatThrownBy(
                () -> tenancy.callAs(acme, Actor.SYSTEM, () -> work.keep(new Picky(new QueryTimeoutException("gone")), batch(3, 1))))
                .isInstanceOf(QueryTimeoutException.class);
    }

    private static List<Entry<String>> batch(int size, Integer... bad) {
        var mapping = new Mapping(ImportKind.CUSTOMERS, Map.of(ImportField.NAME, 0), null, null);
        return IntStream.range(0, size).mapToObj(line -> {
            var item = List.of(bad).contains(line) ? "bad" : "good " + line;
            return new Entry<>(item, List.of(new RowCells(mapping, List.of("Name"), line, List.of(SheetCell.text(item)), null)));
        }).toList();
    }

    /** Keeps all but the bad, and refuses whatever they come with. */
    private static final class Picky implements Intake<String> {

        final List<String> kept = new ArrayList<>();
        private final RuntimeException refusal;

        Picky(RuntimeException refusal) {
            this.refusal = refusal;
        }

        @Override
        public Optional<String> group(RowCells cells) {
            return Optional.empty();
        }

        @Override
        public Optional<String> read(List<RowCells> rows) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Counts look(List<Entry<String>> batch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Counts keep(List<Entry<String>> batch) {
            if (batch.stream().anyMatch(entry -> entry.item().equals("bad"))) {
                throw refusal;
            }
            batch.forEach(entry -> kept.add(entry.item()));
            return new Counts(batch.size(), batch.size(), 0, 0, 0, Map.of());
        }

        @Override
        public void forget(List<Entry<String>> batch) {
            batch.forEach(Entry::forgive);
        }
    }
}
