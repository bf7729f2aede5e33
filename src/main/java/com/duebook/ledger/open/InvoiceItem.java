package com.duebook.ledger.open;

import com.duebook.money.Money;
import java.util.UUID;

/** A due item of an invoice, with what is open of it. */
public record InvoiceItem(UUID id, UUID invoice, UUID customer, Money open) {}
