package com.duebook.receivables.command;

import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.credit.CreditBalance;
import com.duebook.receivables.credit.CreditBalances;
import com.duebook.tenancy.Right;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The details say whether it is disputed from now on. */
@Component
class DisputeCommand extends InvoiceCommand<Boolean> {

    private final Receivables receivables;

    DisputeCommand(Receivables receivables, CreditBalances balances) {
        super("dispute", Right.DISPUTE, Boolean.class, receivables, balances);
        this.receivables = receivables;
    }

    @Override
    Moved money(InvoiceView invoice, CreditBalance balance, Boolean disputed) {
        return open(invoice);
    }

    @Override
    public @Nullable UUID perform(UUID intention, UUID invoice, Boolean disputed) {
        receivables.dispute(invoice, disputed);
        return null;
    }
}
