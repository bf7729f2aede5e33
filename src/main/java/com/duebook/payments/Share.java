package com.duebook.payments;

import com.duebook.money.Money;
import java.util.UUID;

/** The part of some money that is meant for, or went to, an invoice. */
public record Share(UUID invoice, Money amount) {}
