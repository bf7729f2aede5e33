package com.duebook.workspace;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * For papers; empty parts are left out.
     *
     * @param owner whose account it is unless a holder is named
     */
    public List<String> lines(String owner) {
        return Stream.of(holder == null || holder.isBlank() ? owner : holder, account, bic, bank)
                .filter(line -> line != null && !line.isBlank())
                .map(String::valueOf)
                .toList();
    }
}
