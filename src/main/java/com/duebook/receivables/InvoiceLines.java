package com.duebook.receivables;

import com.duebook.receivables.credit.BilledLine;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvoiceLines extends Repository<InvoiceLine, UUID> {

    InvoiceLine save(InvoiceLine line);

    @Query("select l from InvoiceLine l where l.invoice = :invoice order by l.position")
    List<InvoiceLine> of(UUID invoice);

    @Modifying(flushAutomatically = true)
    @Query("delete from InvoiceLine l where l.invoice = :invoice")
    void deleteOf(UUID invoice);

    default void add(UUID invoice, List<LineDetails> lines, Currency currency) {
        for (var i = 0; i < lines.size(); i++) {
            save(new InvoiceLine(invoice, i + 1, lines.get(i), currency));
        }
    }

    default void addBilled(UUID note, List<BilledLine> lines) {
        for (var i = 0; i < lines.size(); i++) {
            save(new InvoiceLine(note, i + 1, lines.get(i)));
        }
    }

    default List<LineDetails> detailsOf(UUID invoice) {
        return of(invoice).stream().map(InvoiceLine::details).toList();
    }
}
