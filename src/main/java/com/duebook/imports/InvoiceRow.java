package com.duebook.imports;

import com.duebook.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One good row of a file of invoices. Of the customer's reference and name at least one is given.
 */
record InvoiceRow(
        String number,
        @Nullable String reference,
        @Nullable String name,
        @Nullable String email,
        @Nullable String country,
        Money amount,
        LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable LocalDate settledOn,
        boolean disputed) {

    /** What tells this row's customer from others. */
    String customer() {
        return reference != null ? reference : String.valueOf(name);
    }
}
