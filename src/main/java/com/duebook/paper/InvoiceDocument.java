package com.duebook.paper;

import com.duebook.money.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note as it goes on paper.
 *
 * @param language of the reader: English or Chinese words, and how figures and dates are written
 * @param number null while it is a draft, as are its dates
 * @param corrects number of the invoice that a credit note corrects
 * @param customerOrder may be empty, as may the note
 * @param open what is still to be paid; null where that is no question
 * @param settled how the rest of the total is no longer owed
 * @param transfer how to pay by bank transfer; null where there is no account for it
 * @param payLink where it can be paid online
 */
public record InvoiceDocument(
        Locale language, boolean creditNote, Party sender, Party recipient, @Nullable String number,
        @Nullable String corrects, @Nullable LocalDate issuedOn, @Nullable LocalDate dueOn, String customerOrder,
        List<Line> lines, Money net, List<Tax> taxes, Money total, @Nullable Money open, List<Settled> settled, String note,
        @Nullable Transfer transfer, @Nullable URI payLink) {

    /** @param discount in per cent, as is the tax rate */
    public record Line(
            String text, BigDecimal quantity, BigDecimal unitPrice, BigDecimal discount, BigDecimal taxRate,
            Money net) {}

    /** @param amount more than zero */
    public record Settled(By by, Money amount) {

        /** What it was that settled it. */
        public enum By { PAID, CREDITED, WRITTEN_OFF, VOIDED }
    }

    public record Tax(BigDecimal rate, Money net, Money tax) {}

    /**
     * @param lines whose account it is, and which
     * @param reference may be empty
     * @param code what a banking app reads; null where none could
     */
    public record Transfer(List<String> lines, String reference, @Nullable String code) {}

    boolean hasDiscounts() {
        return lines.stream().anyMatch(line -> line.discount().signum() != 0);
    }
}
