package com.duebook.receivables.credit;

import com.duebook.problem.NotFound;
import com.duebook.receivables.credit.BilledLines.OfNote;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up what of an invoice may still be taken back. Only who holds the invoice's lock may rely on it. */
@Service
public class CreditBalances {

    private final BilledLines lines;
    private final Access access;

    CreditBalances(BilledLines lines, Access access) {
        this.lines = lines;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public CreditBalance of(UUID invoice) {
        access.require(Right.READ);
        return before(invoice, new UUID(0, 0));
    }

    /** As it would be without that credit note. */
    @Transactional(readOnly = true)
    public CreditBalance before(UUID invoice, UUID note) {
        access.require(Right.READ);
        var charged = lines.of(invoice);
        if (charged.isEmpty()) {
            throw new NotFound();
        }
        var notes = lines.ofNotesOn(invoice).stream()
                .filter(line -> !line.note().equals(note))
                .collect(Collectors.groupingBy(OfNote::note, LinkedHashMap::new,
                        Collectors.mapping(OfNote::line, Collectors.toList())));
        return CreditBalance.of(charged.getFirst().net().currency(),
                charged.stream().map(BilledLine::details).toList(), List.copyOf(notes.values()));
    }
}
