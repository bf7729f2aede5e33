package com.duebook.receivables.command;

import com.duebook.receivables.InvoiceCopies;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.credit.CreditBalance;
import com.duebook.receivables.credit.CreditBalances;
import com.duebook.tenancy.Right;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A credit note over all that is left, and a draft of it; the details are the reason. */
@Component
class CorrectCommand extends InvoiceCommand<String> {

    private final InvoiceCopies copies;

    CorrectCommand(Receivables receivables, InvoiceCopies copies, CreditBalances balances) {
        super("correct", Right.CREDIT, String.class, receivables, balances);
        this.copies = copies;
    }

    @Override
    protected Moved money(InvoiceView invoice, CreditBalance balance, String reason) {
        return new Moved(balance.left(), invoice.totals().total());
    }

    @Override
    public UUID perform(UUID intention, UUID invoice, String reason) {
        return copies.correct(invoice, reason);
    }
}
