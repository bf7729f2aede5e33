package com.duebook.receivables.command;

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
class WriteOffCommand extends InvoiceCommand<String> {

    private final Receivables receivables;

    WriteOffCommand(Receivables receivables, CreditBalances balances) {
        super("writeOff", Right.WRITE_OFF, String.class, receivables, balances);
        this.receivables = receivables;
    }

    @Override
    protected Moved money(InvoiceView invoice, CreditBalance balance, String reason) {
        return open(invoice);
    }

    @Override
    public @Nullable UUID perform(UUID intention, UUID invoice, String reason) {
        receivables.writeOff(invoice, reason);
        return null;
    }
}
