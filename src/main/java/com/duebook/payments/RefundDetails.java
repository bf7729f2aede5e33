package com.duebook.payments;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param intention made when the form opens; sending the form twice gives back once
 * @param amount at most the credit that is left of the payment
 */
public record RefundDetails(
        UUID intention, UUID payment, Money amount, LocalDate refundedOn, @Nullable String reference) {}
