package com.duebook.imports;

import com.duebook.credit.cover.CoverView;
import com.duebook.credit.cover.ImportedTerms;
import com.duebook.credit.cover.LostCovers.Terms;
import com.duebook.imports.InvoiceIntake.Fresh;
import com.duebook.imports.life.Became;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.RowFault;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Open invoices with longer terms than an insurer covers: faults of their rows, unless somebody who decides chose to take them. */
final class Uncovered {

    private final ImportedTerms terms;
    private final Mapping mapping;
    private final Locale language;

    Uncovered(ImportedTerms terms, Mapping mapping, Locale language) {
        this.terms = terms;
        this.mapping = mapping;
        this.language = language;
    }

    void leaveOut(List<Fresh> fresh) {
        if (!mapping.takesUncovered()) {
            var lost = lost(fresh).iterator();
            fresh.removeIf(it -> isFault(it, lost.next()));
        }
    }

    /** @param ids of the invoices that they have become */
    void tell(List<Fresh> taken, List<UUID> ids) {
        if (mapping.takesUncovered()) {
            var id = ids.iterator();
            lost(taken).forEach(covers -> terms.lose(id.next(), covers));
        }
    }

    private boolean isFault(Fresh invoice, List<CoverView> lost) {
        if (!lost.isEmpty()) {
            var field = invoice.entry().says(ImportField.DUE_ON) ? ImportField.DUE_ON : ImportField.TERMS;
            invoice.entry().fault(field, RowFault.UNCOVERED, terms.sentence(lost, terms(invoice)).in(language));
        }
        return !lost.isEmpty();
    }

    private List<List<CoverView>> lost(List<Fresh> fresh) {
        var found = terms.lost(fresh.stream().filter(Uncovered::isOwed).map(Uncovered::terms).toList()).iterator();
        return fresh.stream().map(it -> isOwed(it) ? found.next() : List.<CoverView>of()).toList();
    }

    /** By somebody who may be covered: who comes with the file is not. */
    private static boolean isOwed(Fresh item) {
        var became = item.row().life().became();
        return item.customer().id() != null && (became == Became.OPEN || became == Became.PARTLY_PAID);
    }

    private static Terms terms(Fresh invoice) {
        var row = invoice.row();
        return new Terms(Objects.requireNonNull(invoice.customer().id()), row.issuedOn(),
                ChronoUnit.DAYS.between(row.issuedOn(), row.dueOn()));
    }
}
