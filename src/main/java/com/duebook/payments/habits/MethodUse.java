package com.duebook.payments.habits;

import com.duebook.payments.PaymentMethod;
import java.time.LocalDate;

/** @param last when money came that way most recently */
public record MethodUse(PaymentMethod method, int payments, LocalDate last) {}
