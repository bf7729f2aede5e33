package com.duebook.receivables.command;

import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.credit.CreditBalance;
import com.duebook.receivables.credit.CreditBalances;
import com.duebook.tenancy.Right;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The details are the reason. */
@Component
class VoidCommand extends InvoiceCommand<String> {

    private final Receivables receivables;

    VoidCommand(Receivables receivables, CreditBalances balances) {
        super("void", Right.CREDIT, String.class, receivables, balances);
        this.receivables = receivables;
    }

    @Override
    protected Moved money(InvoiceView invoice, CreditBalance balance, String reason) {
        requireOpen(invoice);
        if (!invoice.settled().isZero()) {
            throw new Refusal("receivables.void.settledInPart");
        }
        return Moved.of(invoice.totals().total());
    }

    @Override
    public @Nullable UUID perform(UUID intention, UUID invoice, String reason) {
        receivables.voidInvoice(invoice, reason);
        return null;
    }
}
