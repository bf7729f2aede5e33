package com.duebook.workspace;

import com.duebook.identifiers.Bic;
import com.duebook.identifiers.Iban;
import jakarta.persistence.Embeddable;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where a transfer goes to.
 *
 * @param account a right IBAN as capitals and digits without blanks however it was typed; where there are no IBANs, the
 *     account number as it was typed
 * @param bic in capitals without blanks
 * @param currency what it is kept in; null where that is the currency of its country
 */
@Embeddable
public record BankDetails(
        @Nullable String holder, @Nullable String account, @Nullable String bic, @Nullable String bank,
        @JdbcTypeCode(SqlTypes.CHAR) @Nullable Currency currency) {

    public BankDetails {
        account = account == null ? null : Iban.read(account).map(Iban::value).orElse(account.strip());
        bic = bic == null ? null : Bic.read(bic).orElse(bic.strip());
    }

    /** Kept in the currency of its country. */
    public BankDetails(@Nullable String holder, @Nullable String account, @Nullable String bic, @Nullable String bank) {
        this(holder, account, bic, bank, null);
    }

    public static final BankDetails NONE = new BankDetails(null, null, null, null);

    public boolean isGiven() {
        return account != null && !account.isBlank();
    }

    public Optional<Iban> iban() {
        return Optional.ofNullable(account).flatMap(Iban::read);
    }

    /**
     * What the account is kept in.
     *
     * @param country where its owner is, for an account that does not say where it is
     */
    public Optional<Currency> currency(String country) {
        return currency != null ? Optional.of(currency)
                : Countries.find(iban().map(Iban::country).orElse(country)).map(Country::currency);
    }

    /**
     * Whether money of this currency may be sent there.
     *
     * @param country where its owner is
     */
    public boolean takes(Currency asked, String country) {
        return isGiven() && currency(country).filter(asked::equals).isPresent();
    }

    /** The account as people read it: an IBAN in groups of four. */
    public @Nullable String shownAccount() {
        return iban().map(Iban::grouped).orElse(account);
    }

    /** Enough to know the account again, as in a mail that others might read: DE89…3000. */
    public String shortened() {
        if (account == null || account.isBlank()) {
            return "—";
        }
        return account.length() < 12 ? "…" + account.substring(account.length() - Math.min(2, account.length()))
                : account.substring(0, 4) + "…" + account.substring(account.length() - 4);
    }

    /**
     * For papers; empty parts are left out.
     *
     * @param owner whose account it is unless a holder is named
     */
    public List<String> lines(String owner) {
        return Stream.of(holder == null || holder.isBlank() ? owner : holder, shownAccount(), bic, bank)
                .filter(line -> line != null && !line.isBlank())
                .map(String::valueOf)
                .toList();
    }
}
