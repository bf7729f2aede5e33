package com.duebook.ledger;

import static com.duebook.ledger.summary.Account.CASH;
import static com.duebook.ledger.summary.Account.CHARGES;
import static com.duebook.ledger.summary.Account.CREDIT;
import static com.duebook.ledger.summary.Account.DEPOSITS;
import static com.duebook.ledger.summary.Account.RECEIVABLE;
import static com.duebook.ledger.summary.Account.SALES;

import com.duebook.ledger.summary.Account;

/** What happened, and between which accounts it moves an amount; a reversal swaps those of what it reverses. */
public enum EntryKind {
    ISSUED(RECEIVABLE, SALES),
    INTEREST(RECEIVABLE, CHARGES),
    FEE(RECEIVABLE, CHARGES),
    DEPOSIT(RECEIVABLE, DEPOSITS),
    /** A credit note that lowers its invoice. */
    CREDITED(SALES, RECEIVABLE),
    /** A credit note that lowers no invoice: it is the customer's credit until invoices take it. */
    ON_ACCOUNT(SALES, CREDIT),
    WRITTEN_OFF(Account.WRITE_OFF, RECEIVABLE),
    RECEIVED(CASH, CREDIT),
    ALLOCATED(CREDIT, RECEIVABLE),
    REFUNDED(CREDIT, CASH);

    private final Account debit;
    private final Account credit;

    EntryKind(Account debit, Account credit) {
        this.debit = debit;
        this.credit = credit;
    }

    public Account debit() {
        return debit;
    }

    public Account credit() {
        return credit;
    }
}
