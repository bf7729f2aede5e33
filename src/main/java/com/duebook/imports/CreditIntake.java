package com.duebook.imports;

import com.duebook.credit.limit.CreditTrial;
import com.duebook.credit.limit.ImportedLimits.Given;
import com.duebook.imports.Intake.Entry;
import com.duebook.imports.Parties.Customer;
import com.duebook.imports.Parties.Party;
import com.duebook.imports.credit.CreditFile;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.RowCells;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What customers who are here are given: limits, or what raises them. Each row is given as whoever handed the file in could give it in
 * the dialog; what needs somebody else's word is a fault of the row.
 *
 * @param <T> what a row gives
 */
final class CreditIntake<T> implements Intake<CreditIntake.Row<T>> {

    /** So many customers' accounts are locked at once. */
    private static final int BATCH = 100;

    record Row<T>(Party party, T terms) {}

    private final CreditFile<T> kind;
    private final Parties parties;
    private final ImportRun run;
    private final Tenancy tenancy;
    /** Of a dry run, in which nothing is there afterwards. */
    private @Nullable CreditTrial<T> tried;

    CreditIntake(CreditFile<T> kind, Parties parties, ImportRun run, Tenancy tenancy) {
        this.kind = kind;
        this.parties = parties;
        this.run = run;
        this.tenancy = tenancy;
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public Optional<String> group(RowCells cells) {
        return Optional.empty();
    }

    @Override
    public Optional<Row<T>> read(List<RowCells> rows) {
        var cells = rows.getFirst();
        var party = new Party(cells.text(ImportField.REFERENCE, 60), cells.text(ImportField.NAME, 200));
        if (party.reference() == null && party.name() == null) {
            cells.fault(ImportField.NAME, "imports.fault.missing");
        }
        return kind.read(cells).filter(read -> cells.faults().isEmpty()).map(terms -> new Row<>(party, terms));
    }

    @Override
    public Counts look(List<Entry<Row<T>>> batch) {
        return asStarter(() -> {
            tried = tried == null ? kind.trial() : tried;
            return decide(batch, tried, new ArrayList<>());
        });
    }

    @Override
    public Counts keep(List<Entry<Row<T>>> batch) {
        return asStarter(() -> {
            var given = new ArrayList<Given<T>>();
            var counts = decide(batch, kind.trial(), given);
            if (!given.isEmpty()) {
                kind.keep(given);
            }
            return counts;
        });
    }

    @Override
    public void forget(List<Entry<Row<T>>> batch) {
        parties.forget();
        batch.forEach(Entry::forgive);
    }

    /** In the background nobody would have to ask anybody. */
    private Counts asStarter(Supplier<Counts> work) {
        var starter = run.startedBy();
        return starter == null ? work.get()
                : tenancy.callAs(tenancy.tenant(), Actor.member(starter, run.startedName()), work);
    }

    private Counts decide(List<Entry<Row<T>>> batch, CreditTrial<T> trial, List<Given<T>> given) {
        parties.learn(batch.stream().map(entry -> entry.item().party()).toList());
        var customers = batch.stream().map(this::customer).toList();
        trial.learn(customers.stream().filter(Objects::nonNull).toList());
        var counts = Counts.NONE;
        for (var place = 0; place < batch.size(); place++) {
            var customer = customers.get(place);
            if (customer != null) {
                counts = counts.plus(decide(batch.get(place), customer, trial, given));
            }
        }
        return counts;
    }

    private Counts decide(Entry<Row<T>> entry, UUID customer, CreditTrial<T> trial, List<Given<T>> given) {
        var terms = entry.item().terms();
        try {
            if (!trial.add(customer, terms)) {
                return Counts.KNOWN;
            }
        } catch (Refusal refusal) {
            var field = kind.field(refusal);
            entry.fault(entry.says(field) ? field : ImportField.AMOUNT, refusal, run.language());
            return Counts.NONE;
        }
        given.add(new Given<>(customer, terms));
        return Counts.given(kind.amount(terms));
    }

    private @Nullable UUID customer(Entry<Row<T>> entry) {
        var party = entry.item().party();
        var customer = parties.find(party, entry).map(Customer::id).orElse(null);
        if (customer == null && !entry.isFaulty()) {
            entry.fault(party.reference() == null ? ImportField.NAME : ImportField.REFERENCE, "imports.fault.noSuchCustomer");
        }
        return customer;
    }
}
