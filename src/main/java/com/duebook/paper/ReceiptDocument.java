package com.duebook.paper;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * That money was received, as it goes on paper.
 *
 * @param language of the reader: English or Chinese words, and how figures and dates are written
 * @param method how it came, in the reader's words
 * @param reference the payer's or the provider's; may be empty
 * @param credit what no invoice has taken
 * @param refunded what went back
 */
public record ReceiptDocument(
        Locale language, Party sender, Party recipient, LocalDate receivedOn, String method, String reference,
        Money amount, List<Part> parts, Money credit, Money refunded) {

    /** What one invoice had of it. */
    public record Part(String invoice, Money amount) {}
}
