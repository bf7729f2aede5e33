package com.duebook.receivables.command;

import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceTotals;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.credit.BilledLine;
import com.duebook.receivables.credit.CreditBalance;
import com.duebook.receivables.credit.CreditBalances;
import com.duebook.tenancy.Right;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class CreditCommand extends InvoiceCommand<CreditDetails> {

    private final Receivables receivables;

    CreditCommand(Receivables receivables, CreditBalances balances) {
        super("credit", Right.CREDIT, CreditDetails.class, receivables, balances);
        this.receivables = receivables;
    }

    @Override
    protected Moved money(InvoiceView invoice, CreditBalance balance, CreditDetails wanted) {
        var note = InvoiceTotals.billed(taken(balance, wanted), invoice.open().currency()).total();
        return new Moved(note, invoice.totals().total().minus(balance.left()).plus(note));
    }

    @Override
    protected List<String> lines(CreditBalance balance, CreditDetails wanted) {
        return taken(balance, wanted).stream()
                .map(line -> line.details().quantity().toPlainString() + " \u00d7 " + line.details().text())
                .toList();
    }

    @Override
    public UUID perform(UUID intention, UUID invoice, CreditDetails wanted) {
        return receivables.credit(intention, invoice, wanted);
    }

    private static List<BilledLine> taken(CreditBalance balance, CreditDetails wanted) {
        return balance.take(wanted.of(balance));
    }
}
