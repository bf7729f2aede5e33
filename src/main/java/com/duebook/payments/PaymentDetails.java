package com.duebook.payments;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as somebody in the workspace writes it down.
 *
 * @param intention made when the form opens; sending the form twice records one payment
 * @param reference of the bank statement, the cheque or the slip
 */
public record PaymentDetails(
        UUID intention,
        UUID customer,
        PaymentMethod method,
        Money amount,
        LocalDate receivedOn,
        @Nullable String reference) {}
