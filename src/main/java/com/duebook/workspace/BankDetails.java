package com.duebook.workspace;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a transfer goes to.
 *
 * @param account an IBAN without spaces, or the account number where there are no IBANs
 */
@Embeddable
public record BankDetails(
        @Nullable String holder, @Nullable String account, @Nullable String bic, @Nullable String bank) {

    public static final BankDetails NONE = new BankDetails(null, null, null, null);

    public boolean isGiven() {
        return account != null && !account.isBlank();
    }
}
