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
class EndDisputeCommand extends InvoiceCommand<DisputeEnd> {

    private final Disputes disputes;

    EndDisputeCommand(Receivables receivables, CreditBalances balances, Disputes disputes) {
        super("endDispute", Right.DISPUTE, DisputeEnd.class, receivables, balances);
        this.disputes = disputes;
    }

    @Override
    protected Moved money(InvoiceView invoice, CreditBalance balance, DisputeEnd wanted) {
        return open(invoice);
    }

    @Override
    public @Nullable UUID perform(UUID intention, UUID invoice, DisputeEnd wanted) {
        disputes.end(invoice, wanted);
        return null;
    }
}
