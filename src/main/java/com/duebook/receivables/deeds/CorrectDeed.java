package com.duebook.receivables.deeds;

import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.Redrafts;
import com.duebook.receivables.credit.CreditBalance;
import com.duebook.receivables.credit.CreditBalances;
import com.duebook.tenancy.Right;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A credit note over all that is left, and a draft of it; the details are the reason. */
@Component
class CorrectDeed extends InvoiceDeed<String> {

    private final Redrafts redrafts;

    CorrectDeed(Receivables receivables, Redrafts redrafts, CreditBalances balances) {
        super("correct", Right.CREDIT, String.class, receivables, balances);
        this.redrafts = redrafts;
    }

    @Override
    Moved money(InvoiceView invoice, CreditBalance balance, String reason) {
        return new Moved(balance.left(), invoice.totals().total());
    }

    @Override
    public UUID perform(UUID intention, UUID invoice, String reason) {
        return redrafts.correct(invoice, reason);
    }
}
