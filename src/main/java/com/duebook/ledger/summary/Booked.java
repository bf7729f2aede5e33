package com.duebook.ledger.summary;

/**
 * What entries of the ledger add up to, amounts in minor units: of one entry, of a day, or of what a transaction adds.
 *
 * @param salesMinor invoiced less credited
 * @param receivableMinor by how much what customers owe grew
 * @param payments how many became the customers' credit: money that came in, and credit notes on account
 */
public record Booked(long salesMinor, long receivableMinor, long payments) {

    static final Booked NOTHING = new Booked(0, 0, 0);

    public static Booked of(Account debit, Account credit, long minor) {
        return new Booked(
                credit == Account.SALES ? minor : debit == Account.SALES ? -minor : 0,
                debit == Account.RECEIVABLE ? minor : credit == Account.RECEIVABLE ? -minor : 0,
                credit == Account.CREDIT && debit != Account.RECEIVABLE ? 1 : 0);
    }

    Booked plus(Booked other) {
        return new Booked(
                salesMinor + other.salesMinor, receivableMinor + other.receivableMinor, payments + other.payments);
    }
}
