package com.duebook.portal;

import com.duebook.receivables.DueInvoice;
import com.duebook.text.Region;
import com.duebook.workspace.BankDetails;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the pay page shows.
 *
 * @param from who asks for the money
 * @param region whose habits the payer follows in dates and figures, whichever language they choose
 * @param askAt where the payer may ask; null when the workspace names no address
 * @param invoice the first that the link asks for and that is open; where none is, the first, whatever became of it
 * @param asked what else of what the link asks for is open
 * @param paused nothing can be paid just now
 * @param newAccount the invoice names another account than the one to transfer to by now
 * @param others further open invoices of this customer in the same currency
 */
public record PayPage(
        String from,
        boolean hasLogo,
        @Nullable String askAt,
        String customer,
        Locale language,
        Region region,
        DueInvoice invoice,
        List<DueInvoice> asked,
        List<DueInvoice> others,
        boolean partAllowed,
        boolean online,
        boolean paused,
        BankDetails bank,
        boolean newAccount) {

    public List<DueInvoice> open() {
        return Stream.concat(wanted().stream(), others.stream()).toList();
    }

    /** What the link asks for and is still open. */
    List<DueInvoice> wanted() {
        return Stream.concat(Stream.of(invoice), asked.stream()).filter(DueInvoice::isOpen).toList();
    }

    boolean shows(UUID someInvoice) {
        return Stream.concat(Stream.of(invoice), open().stream()).anyMatch(it -> it.id().equals(someInvoice));
    }

    Currency currency() {
        return invoice.total().currency();
    }

    public Optional<BankDetails> transfer() {
        return Optional.of(bank).filter(BankDetails::isGiven);
    }
}
