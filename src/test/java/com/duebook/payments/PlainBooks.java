package com.duebook.payments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What invoices and payments should come to, as plainly as it can be said. Amounts are minor units. */
final class PlainBooks {

    enum State { OPEN, PAID, VOID }

    static final class Bill {
        final int owner;
        final long total;
        long open;
        long credited;
        long writtenOff;
        boolean disputed;
        State state = State.OPEN;
        final List<Settled> settledBy = new ArrayList<>();

        final List<Move> moves = new ArrayList<>();

        Bill(int owner, long total, LocalDate today) {
            this.owner = owner;
            this.total = total;
            this.open = total;
            moves.add(new Move(today, today, total));
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

        long take(long upTo, LocalDate received, LocalDate today) {
            var taken = state == State.OPEN ? Math.min(open, upTo) : 0;
            if (taken > 0) {
                moves.add(new Move(room(taken, received, today), today, -taken));
            }
            open -= taken;
            if (taken > 0 && open == 0) {
                state = State.PAID;
                disputed = false;
            }
            return taken;
        }

        /** It never had it. */
        void giveBack(Settled settled, LocalDate today) {
            moves.add(new Move(settled.on, today, settled.amount));
            open += settled.amount;
            state = State.OPEN;
        }

        @Override
        public String toString() {
            var word = state != State.PAID ? state : writtenOff > 0 ? "WRITTEN_OFF" : credited == total ? "CREDITED" : state;
            return word + " " + open + " and " + credited + " credited of " + total + (disputed ? " disputed" : "");
        }
    }

    /** @param on value date */
    record Settled(int payment, long amount, LocalDate on) {}

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
        var from = cash.get(payment);
        var to = bills.get(bill);
        if (from.owner != to.owner) {
            return false;
        }
        var taken = to.take(Math.min(amount, from.left), from.received, today);
        from.left -= taken;
        if (taken > 0) {
            from.given.merge(bill, taken, Long::sum);
            to.settledBy.add(new Settled(payment, taken, to.moves.getLast().on));
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
        var left = amount - bill.take(amount, today, today);
        var noLongerWrittenOff = Math.min(left, bill.writtenOff);
        bill.writtenOff -= noLongerWrittenOff;
        free(number, left - noLongerWrittenOff);
        return true;
    }

    boolean creditAll(int number) {
        var left = bills.get(number).total - bills.get(number).credited;
        return left > 0 && credit(number, left);
    }

    /** The newest money becomes credit again. */
    private void free(int number, long amount) {
        var settledBy = bills.get(number).settledBy;
        for (var left = amount; left > 0;) {
            var newest = settledBy.removeLast();
            var part = Math.min(left, newest.amount);
            if (part < newest.amount) {
                settledBy.add(new Settled(newest.payment, newest.amount - part, newest.on));
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
        bill.writtenOff += bill.take(bill.open, today, today);
        return true;
    }

    boolean cancel(int number) {
        var bill = bills.get(number);
        if (bill.state != State.OPEN || bill.open != bill.total) {
            return false;
        }
        bill.moves.add(new Move(today, today, -bill.open));
        bill.open = 0;
        bill.disputed = false;
        bill.state = State.VOID;
        return true;
    }

    boolean dispute(int number, boolean disputed) {
        var bill = bills.get(number);
        if (bill.state != State.OPEN) {
            return false;
        }
        bill.disputed = disputed;
        return true;
    }

    /** What is open of this owner's bills, by their number, on a day as known on another. */
    Map<Integer, Long> open(int owner, LocalDate on, LocalDate known) {
        var open = new TreeMap<Integer, Long>();
        for (var number = 0; number < bills.size(); number++) {
            if (bills.get(number).owner == owner && bills.get(number).open(on, known) > 0) {
                open.put(number, bills.get(number).open(on, known));
            }
        }
        return open;
    }

    /** Of those that are settled, by their number. */
    Map<Integer, LocalDate> settledOn() {
        var settled = new TreeMap<Integer, LocalDate>();
        for (var number = 0; number < bills.size(); number++) {
            if (bills.get(number).state == State.PAID) {
                settled.put(number, bills.get(number).settledOn(today));
            }
        }
        return settled;
    }

    /** What each account holds of this owner's; they must sum to zero. */
    Map<String, Long> accounts(int owner) {
        var receivable = bills.stream().filter(bill -> bill.owner == owner).mapToLong(bill -> bill.open).sum();
        var sales = bills.stream().filter(bill -> bill.owner == owner)
                .mapToLong(bill -> (bill.state == State.VOID ? 0 : bill.total) - bill.credited).sum();
        var writtenOff = bills.stream().filter(bill -> bill.owner == owner).mapToLong(bill -> bill.writtenOff).sum();
        var credit = cash.stream().filter(one -> one.owner == owner).mapToLong(one -> one.left).sum();
        var held = cash.stream().filter(one -> one.owner == owner).mapToLong(one -> one.amount - one.refunded).sum();
        return new TreeMap<>(Map.of("RECEIVABLE", receivable, "SALES", -sales, "WRITE_OFF", writtenOff,
                "CREDIT", -credit, "CASH", held));
    }
}
