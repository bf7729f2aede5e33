package com.duebook.credit.cover;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.cover.LostCovers.Terms;
import com.duebook.dualcontrol.Need;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.tenancy.Right;
import com.duebook.text.Worded;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices that come by the dozen, from files, with terms that are longer than an insurer covers: somebody who decides has to agree. */
@Service
public class ImportedTerms {

    private final LostCovers covers;
    private final SecondPerson second;
    private final Journal journal;

    ImportedTerms(LostCovers covers, SecondPerson second, Journal journal) {
        this.covers = covers;
        this.second = second;
        this.journal = journal;
    }

    /** Of each what it would lose, in a fixed number of statements. */
    public List<List<CoverView>> lost(List<Terms> all) {
        return covers.of(all);
    }

    /** What that means, a sentence for each cover. */
    public Worded sentence(List<CoverView> lost, Terms terms) {
        return reader -> covers.text(lost, terms.days(), reader);
    }

    /** Whether whoever acts may agree alone, whatever the amount. */
    public boolean mayAgree() {
        return second.need(Right.DECIDE_CREDIT, null) == Need.ALONE;
    }

    /**
     * @throws com.duebook.problem.Denied when whoever acts does not decide on credit
     * @throws com.duebook.problem.Refusal when somebody else has to confirm it
     */
    public void requireAgreement() {
        second.require(Right.DECIDE_CREDIT, null);
    }

    /** It came in all the same. */
    @Transactional
    public void lose(UUID invoice, List<CoverView> lost) {
        lost.forEach(cover -> journal.record(AuditEvent.CREDIT_COVER_LOST, invoice, Details.none().with(Fact.AMOUNT, cover.raises())));
    }
}
