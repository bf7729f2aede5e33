package com.duebook.payments;

import com.duebook.ledger.DueKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What invoices and payments should come to, as plainly as it can be said. Amounts are minor units. */
final class PlainBooks {

    enum State { OPEN, PAID, VOID }

    /** No payment. */
    private static final int NOBODY = -1;

    /** What of a bill is due on one day. */
    static final class Part {
        final LocalDate due;
        final List<Move> moves = new ArrayList<>();

        Part(LocalDate due, long amount, LocalDate today) {
            this.due = due;
            moves.add(new Move(today, today, amount));
        }

        long open() {
            return moves.stream().mapToLong(Move::amount).sum();
        }

        /** What was open that evening, as was known on another. */
        long open(LocalDate on, LocalDate known) {
            return moves.stream().filter(move -> !move.on.isAfter(on) && !move.written.isAfter(known))
                    .mapToLong(Move::amount).sum();
        }

        /** The first day on which it has so much open and on all that follow. */
        private LocalDate room(long amount, LocalDate received, LocalDate today) {
            var day = today;
            while (day.isAfter(received) && day.isAfter(moves.getFirst().on) && open(day.minusDays(1), today) >= amount) {
                day = day.minusDays(1);
            }
            return day;
        }

        /** Since when nothing is open. */
        LocalDate settledOn(LocalDate today) {
            var day = today;
            while (day.isAfter(moves.getFirst().on) && open(day.minusDays(1), today) == 0) {
                day = day.minusDays(1);
            }
            return day;
        }

        /** @return the day from which on it has the money */
        LocalDate take(long amount, LocalDate received, LocalDate today) {
            var on = room(amount, received, today);
            moves.add(new Move(on, today, -amount));
            return on;
        }
    }

    /** An invoice, or a charge, which is a bill of one part that no credit note lowers. */
    static final class Bill {
        final DueKind kind;
        final int owner;
        final long total;
        final List<Part> parts;
        long credited;
        long writtenOff;
        boolean disputed;
        State state = State.OPEN;
        final List<Settled> settledBy = new ArrayList<>();

        Bill(DueKind kind, int owner, List<Part> parts) {
            this.kind = kind;
            this.owner = owner;
            this.parts = parts;
            this.total = open();
        }

        long open() {
            return parts.stream().mapToLong(Part::open).sum();
        }

        /** Part by part, the first one due first. @return by what it was settled, with the payment of that number */
        List<Settled> take(int payment, long upTo, LocalDate received, LocalDate today) {
            return take(payment, parts, upTo, received, today);
        }

        List<Settled> take(int payment, List<Part> wanted, long upTo, LocalDate received, LocalDate today) {
            var taken = new ArrayList<Settled>();
            var left = state == State.OPEN ? upTo : 0;
            for (var part : wanted) {
                var amount = Math.min(left, part.open());
                if (amount > 0) {
                    taken.add(new Settled(payment, part, amount, part.take(amount, received, today)));
                    left -= amount;
                }
            }
            if (!taken.isEmpty() && open() == 0) {
                state = State.PAID;
                disputed = false;
            }
            return taken;
        }

        /** It never had it. */
        void giveBack(Settled settled, LocalDate today) {
            settled.part.moves.add(new Move(settled.on, today, settled.amount));
            state = State.OPEN;
        }

        boolean isInvoice() {
            return kind == DueKind.PRINCIPAL;
        }

        LocalDate settledOn(LocalDate today) {
            return parts.stream().map(part -> part.settledOn(today)).max(LocalDate::compareTo).orElseThrow();
        }

        @Override
        public String toString() {
            var word = state != State.PAID ? state : writtenOff > 0 ? "WRITTEN_OFF" : credited == total ? "CREDITED" : state;
            return word + " " + open() + " and " + credited + " credited of " + total + (disputed ? " disputed" : "");
        }
    }

    /** @param on value date */
    record Settled(int payment, Part part, long amount, LocalDate on) {}

    /**
     * @param on from when so much more is open
     * @param written when that became known
     */
    record Move(LocalDate on, LocalDate written, long amount) {}

    static final class Cash {
        final int owner;
        final long amount;
        final LocalDate received;
        long left;
        long refunded;
        final Map<Integer, Long> given = new TreeMap<>();

        Cash(int owner, long amount, LocalDate received) {
            this.owner = owner;
            this.amount = amount;
            this.received = received;
            this.left = amount;
        }

        @Override
        public String toString() {
            return left + " left and " + refunded + " refunded of " + amount;
        }
    }

    final List<Bill> bills = new ArrayList<>();
    final List<Cash> cash = new ArrayList<>();
    LocalDate today = LocalDate.EPOCH;

    /** @return whether it is allowed; when not, nothing has changed */
    boolean give(int payment, int bill, long amount) {
        return give(payment, bill, bills.get(bill).parts, amount);
    }

    boolean give(int payment, int bill, List<Part> parts, long amount) {
        var from = cash.get(payment);
        var to = bills.get(bill);
        if (from.owner != to.owner) {
            return false;
        }
        for (var settled : to.take(payment, parts, Math.min(amount, from.left), from.received, today)) {
            from.left -= settled.amount;
            from.given.merge(bill, settled.amount, Long::sum);
            to.settledBy.add(settled);
        }
        return true;
    }

    void takeBack(int payment, int bill) {
        var from = cash.get(payment);
        var given = from.given.getOrDefault(bill, 0L);
        if (given > 0) {
            from.given.remove(bill);
            from.left += given;
            var to = bills.get(bill);
            to.settledBy.stream().filter(settled -> settled.payment == payment)
                    .forEach(settled -> to.giveBack(settled, today));
            to.settledBy.removeIf(settled -> settled.payment == payment);
        }
    }

    boolean credit(int number, long amount) {
        var bill = bills.get(number);
        if (bill.state == State.VOID || amount > bill.total - bill.credited) {
            return false;
        }
        bill.credited += amount;
        var left = amount - sum(bill.take(NOBODY, amount, today, today));
        var noLongerWrittenOff = Math.min(left, bill.writtenOff);
        bill.writtenOff -= noLongerWrittenOff;
        free(number, left - noLongerWrittenOff);
        return true;
    }

    boolean creditAll(int number) {
        var left = bills.get(number).total - bills.get(number).credited;
        return left > 0 && credit(number, left);
    }

    private static long sum(List<Settled> settled) {
        return settled.stream().mapToLong(Settled::amount).sum();
    }

    /** The newest money becomes credit again. */
    private void free(int number, long amount) {
        var settledBy = bills.get(number).settledBy;
        for (var left = amount; left > 0;) {
            var newest = settledBy.removeLast();
            var part = Math.min(left, newest.amount);
            if (part < newest.amount) {
                settledBy.add(new Settled(newest.payment, newest.part, newest.amount - part, newest.on));
            }
            var from = cash.get(newest.payment);
            from.left += part;
            from.given.merge(number, -part, Long::sum);
            left -= part;
        }
    }

    boolean refund(int payment, long amount) {
        var from = cash.get(payment);
        if (amount > from.left) {
            return false;
        }
        from.left -= amount;
        from.refunded += amount;
        return true;
    }

    boolean writeOff(int number) {
        var bill = bills.get(number);
        if (bill.state != State.OPEN) {
            return false;
        }
        bill.writtenOff += sum(bill.take(NOBODY, bill.open(), today, today));
        return true;
    }

    boolean cancel(int number) {
        var bill = bills.get(number);
        if (bill.state != State.OPEN || bill.open() != bill.total) {
            return false;
        }
        bill.parts.forEach(part -> part.take(part.open(), today, today));
        bill.disputed = false;
        bill.state = State.VOID;
        return true;
    }

    boolean dispute(int number, boolean disputed) {
        var bill = bills.get(number);
        if (bill.state != State.OPEN || bill.disputed == disputed) {
            return false;
        }
        bill.disputed = disputed;
        return true;
    }

    /** What is open of this owner's bills, by their number and due date, on a day as known on another. */
    Map<String, Long> open(int owner, LocalDate on, LocalDate known) {
        var open = new TreeMap<String, Long>();
        for (var number = 0; number < bills.size(); number++) {
            for (var part : bills.get(number).parts) {
                if (bills.get(number).owner == owner && part.open(on, known) > 0) {
                    open.merge(number + " due " + part.due, part.open(on, known), Long::sum);
                }
            }
        }
        return open;
    }

    /** Each part of each bill as it stands. */
    List<String> parts() {
        return bills.stream().flatMap(bill -> bill.parts.stream().map(part -> bill.kind + " " + part.due + " " + part.open() + " held "
                + (bill.disputed ? part.open() : 0) + " settled " + (part.open() == 0 ? part.settledOn(today) : null))).toList();
    }

    /** Of those that are settled, by their number. */
    Map<Integer, LocalDate> settledOn() {
        var settled = new TreeMap<Integer, LocalDate>();
        for (var number = 0; number < bills.size(); number++) {
            if (bills.get(number).isInvoice() && bills.get(number).state == State.PAID) {
                settled.put(number, bills.get(number).settledOn(today));
            }
        }
        return settled;
    }

    /** What each account holds of this owner's; they must sum to zero. */
    Map<String, Long> accounts(int owner) {
        var receivable = bills.stream().filter(bill -> bill.owner == owner).mapToLong(Bill::open).sum();
        var writtenOff = bills.stream().filter(bill -> bill.owner == owner).mapToLong(bill -> bill.writtenOff).sum();
        var credit = cash.stream().filter(one -> one.owner == owner).mapToLong(one -> one.left).sum();
        var held = cash.stream().filter(one -> one.owner == owner).mapToLong(one -> one.amount - one.refunded).sum();
        return new TreeMap<>(Map.of("RECEIVABLE", receivable, "SALES", -earned(owner, DueKind.PRINCIPAL),
                "CHARGES", -earned(owner, DueKind.INTEREST) - earned(owner, DueKind.FEE), "DEPOSITS", -earned(owner, DueKind.DEPOSIT),
                "WRITE_OFF", writtenOff, "CREDIT", -credit, "CASH", held));
    }

    private long earned(int owner, DueKind kind) {
        return bills.stream().filter(bill -> bill.owner == owner && bill.kind == kind)
                .mapToLong(bill -> (bill.state == State.VOID ? 0 : bill.total) - bill.credited).sum();
    }

    List<Bill> invoices() {
        return bills.stream().filter(Bill::isInvoice).toList();
    }
}
