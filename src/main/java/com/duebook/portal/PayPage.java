package com.duebook.portal;

import com.duebook.checkout.link.PaymentPurpose;
import com.duebook.receivables.payer.PayerItem;
import com.duebook.workspace.BankDetails;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the pay page shows.
 *
 * @param lead the first that the link asks for and that is open; where none is, the first, whatever became of it
 * @param asked what else of what the link asks for is open
 * @param paused nothing can be paid just now
 * @param transfer where transfers in the currency of the page go to; none where no account takes it
 * @param newAccount its invoice names another account than the one to transfer to by now
 * @param unlock what ends a hold on credit, where the link is for that
 * @param others what else is open of this customer in the same currency
 */
public record PayPage(
        PayFrame frame,
        String customer,
        PaymentPurpose purpose,
        PayerItem lead,
        List<PayerItem> asked,
        List<PayerItem> others,
        boolean partAllowed,
        boolean online,
        boolean paused,
        Optional<BankDetails> transfer,
        boolean newAccount,
        @Nullable UnlockAsk unlock) {

    String from() {
        return frame.from();
    }

    public List<PayerItem> open() {
        return Stream.concat(wanted().stream(), others.stream()).toList();
    }

    /** What the link asks for and is still open. */
    List<PayerItem> wanted() {
        return Stream.concat(Stream.of(lead), asked.stream()).filter(PayerItem::isOpen).toList();
    }

    boolean shows(UUID someInvoice) {
        return Stream.concat(Stream.of(lead), open().stream()).anyMatch(it -> someInvoice.equals(it.invoice()));
    }

    Currency currency() {
        return lead.total().currency();
    }
}
