package com.duebook.ledger;

import com.duebook.problem.Refusal;

/** What an amount is owed for. */
public enum DueKind {
    /** An invoice, or the part of it that is due on one day. */
    PRINCIPAL,
    /** For paying late. It may name the invoice it comes of, and is no part of that one. */
    INTEREST,
    /** A cost, such as that of a reminder; to an invoice it stands as interest does. */
    FEE,
    /** Asked for before there is an invoice. */
    DEPOSIT,
    /** The other direction: what the customer has paid and nothing has taken. Read from payments, never written as an item. */
    CREDIT;

    /** @throws Refusal for what somebody cannot be charged with by itself */
    EntryKind charged() {
        return switch (this) {
            case INTEREST -> EntryKind.INTEREST;
            case FEE -> EntryKind.FEE;
            case DEPOSIT -> EntryKind.DEPOSIT;
            case PRINCIPAL -> throw new Refusal("receivables.charge.invoice");
            case CREDIT -> throw new Refusal("receivables.charge.credit");
        };
    }
}
