package com.duebook.receivables.command;

import com.duebook.dualcontrol.ControlledCommand;
import com.duebook.dualcontrol.Look;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.credit.CreditBalance;
import com.duebook.receivables.credit.CreditBalances;
import com.duebook.tenancy.Right;
import java.util.List;
import java.util.UUID;

/** Something done to one invoice. What was paid, credited, written off or disputed since makes a request for it outdated. */
public abstract class InvoiceCommand<D> implements ControlledCommand<D> {

    private final String kind;
    private final Right right;
    private final Class<D> details;
    private final Receivables receivables;
    private final CreditBalances balances;

    protected InvoiceCommand(String kind, Right right, Class<D> details, Receivables receivables, CreditBalances balances) {
        this.kind = kind;
        this.right = right;
        this.details = details;
        this.receivables = receivables;
        this.balances = balances;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final Right right() {
        return right;
    }

    @Override
    public final Class<D> details() {
        return details;
    }

    @Override
    public final Look look(UUID id, D wanted) {
        var invoice = receivables.locked(id);
        var balance = balances.of(id);
        var money = money(invoice, balance, wanted);
        return new Look(invoice.number() + " \u00b7 " + invoice.customerName(), invoice.customer(), "invoices/" + id,
                reader -> lines(balance, wanted),
                money.moved(), money.measured(), invoice.isOpen() + " "
                        + invoice.open().minor() + " " + balance.left().minor() + " " + invoice.disputed());
    }

    /** @param measured with what was done before, so that parts are no way around a limit */
    public record Moved(Money moved, Money measured) {

        public static Moved of(Money amount) {
            return new Moved(amount, amount);
        }
    }

    /** @throws Refusal when it cannot be done to this invoice */
    protected abstract Moved money(InvoiceView invoice, CreditBalance balance, D wanted);

    protected List<String> lines(CreditBalance balance, D wanted) {
        return List.of();
    }

    protected static Moved open(InvoiceView invoice) {
        requireOpen(invoice);
        return Moved.of(invoice.open());
    }

    static void requireOpen(InvoiceView invoice) {
        if (!invoice.isOpen()) {
            throw new Refusal("receivables.command.notOpen");
        }
    }
}
