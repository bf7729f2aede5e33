package com.duebook.receivables.ui;

import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the fields of a draft say, finished or not. */
record TypedInvoice(@Nullable UUID customer, @Nullable Currency currency, @Nullable Integer terms, List<TypedLine> lines,
        String order, String note) {}
