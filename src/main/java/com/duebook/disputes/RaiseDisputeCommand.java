package com.duebook.disputes;

import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.command.InvoiceCommand;
import com.duebook.receivables.credit.CreditBalance;
import com.duebook.receivables.credit.CreditBalances;
import com.duebook.tenancy.Right;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RaiseDisputeCommand extends InvoiceCommand<DisputeDetails> {

    private final Disputes disputes;

    RaiseDisputeCommand(Receivables receivables, CreditBalances balances, Disputes disputes) {
        super("dispute", Right.DISPUTE, DisputeDetails.class, receivables, balances);
        this.disputes = disputes;
    }

    @Override
    protected Moved money(InvoiceView invoice, CreditBalance balance, DisputeDetails wanted) {
        return open(invoice);
    }

    @Override
    public @Nullable UUID perform(UUID intention, UUID invoice, DisputeDetails wanted) {
        disputes.raise(invoice, wanted);
        return null;
    }
}
