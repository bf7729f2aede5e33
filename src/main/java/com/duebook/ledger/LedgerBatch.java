package com.duebook.ledger;

import com.duebook.audit.Journal;
import com.duebook.audit.chain.SealedBooking;
import com.duebook.ledger.EntryKind;
import com.duebook.ledger.summary.Account;
import com.duebook.ledger.summary.Booked;
import com.duebook.ledger.summary.ItemFigures;
import com.duebook.ledger.summary.Summaries;
import com.duebook.money.Money;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries of many invoices that are taken over, written in one statement. */
public final class LedgerBatch {

    /**
     * What an entry is about.
     *
     * @param item of the invoice that it moves; null where it moves nothing that is owed
     */
    public record About(UUID customer, @Nullable UUID invoice, @Nullable UUID item, @Nullable UUID payment) {

        /** Money, or what counts as such, of nobody's invoice. */
        public static About payment(UUID customer, UUID payment) {
            return new About(customer, null, null, payment);
        }

        /** Of an invoice that is due on one day. */
        public static About invoice(UUID customer) {
            return new About(customer, Ids.next(), Ids.next(), null);
        }

        public About by(UUID itsPayment) {
            return new About(customer, invoice, item, itsPayment);
        }
    }

    private final Summaries summaries;
    private final Journal journal;
    private final UUID workspace;
    private final String actor;
    private final Instant now;
    private final List<Map<String, @Nullable Object>> items = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> entries = new ArrayList<>();
    private final List<UUID> disputed = new ArrayList<>();

    public LedgerBatch(Summaries summaries, Journal journal, UUID workspace, String actor, Instant now) {
        this.summaries = summaries;
        this.journal = journal;
        this.workspace = workspace;
        this.actor = actor;
        this.now = now;
    }

    public UUID book(EntryKind kind, About about, Money amount, LocalDate on) {
        return add(kind, kind.debit(), kind.credit(), null, about, amount, on);
    }

    /** Takes an entry of the same kind back. */
    public void reverse(UUID entry, EntryKind kind, About about, Money amount, LocalDate on) {
        add(kind, kind.credit(), kind.debit(), entry, about, amount, on);
    }

    /**
     * All of an invoice as one due item, as it stands by now.
     *
     * @param settledOn since when nothing is open of it
     */
    public void owe(About about, LocalDate dueOn, Money amount, Money open, @Nullable HeldFor held, @Nullable LocalDate settledOn) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", about.item());
        row.put("customer", about.customer());
        row.put("invoice", about.invoice());
        row.put("currency", amount.currency().getCurrencyCode());
        row.put("dueOn", dueOn);
        row.put("amount", amount.minor());
        row.put("open", open.minor());
        row.put("held", held == null ? 0 : open.minor());
        row.put("heldFor", held == null ? null : held.name());
        row.put("settledOn", settledOn);
        items.add(row);
        if (held == HeldFor.DISPUTE) {
            disputed.add(Objects.requireNonNull(about.invoice()));
        }
        summaries.items(about.customer(), amount.currency(), dueOn, ItemFigures.of(open.minor(), held == null ? 0 : open.minor(), 0));
    }

    public void write(TenantJdbc jdbc, HoldWatch holds) {
        jdbc.batch("""
                insert into due_item (tenant_id, id, version, customer_id, invoice_id, position, currency, due_on,
                  amount_minor, open_minor, held_minor, held_for, settled_on)
                values (:tenant, :id, 0, :customer, :invoice, 1, :currency, :dueOn,
                  :amount, :open, :held, :heldFor, :settledOn)""", items);
        jdbc.batch("""
                insert into ledger_entry (tenant_id, id, version, kind, debit, credit, customer_id, invoice_id,
                  item_id, payment_id, reverses_id, currency, amount_minor, booked_on, recorded_at, actor,
                  booking_id, seal)
                values (:tenant, :id, 0, :kind, :debit, :credit, :customer, :invoice,
                  :item, :payment, :reverses, :currency, :amount, :on, :now, :actor,
                  :booking, :seal)""", entries);
        holds.takenOver(disputed);
    }

    private UUID add(EntryKind kind, Account debit, Account credit, @Nullable UUID reverses, About about, Money amount,
            LocalDate on) {
        var id = Ids.next();
        var sealed = new SealedBooking(workspace, id, kind.name(), debit.name(), credit.name(), about.customer(),
                about.invoice(), about.item(), about.payment(), null, reverses, amount.currency().getCurrencyCode(),
                amount.minor(), on, now);
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("booking", journal.seal(sealed));
        row.put("seal", sealed.seal());
        row.put("kind", kind.name());
        row.put("debit", debit.name());
        row.put("credit", credit.name());
        row.put("customer", about.customer());
        row.put("invoice", about.invoice());
        row.put("item", about.item());
        row.put("payment", about.payment());
        row.put("reverses", reverses);
        row.put("currency", amount.currency().getCurrencyCode());
        row.put("amount", amount.minor());
        row.put("on", on);
        row.put("now", now);
        row.put("actor", actor);
        entries.add(row);
        summaries.booked(amount.currency(), on, Booked.of(debit, credit, amount.minor()));
        return id;
    }
}
