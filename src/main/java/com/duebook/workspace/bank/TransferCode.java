package com.duebook.workspace.bank;

import com.duebook.identifiers.Iban;
import com.duebook.money.Money;
import com.duebook.workspace.BankDetails;
import java.math.BigDecimal;
import java.util.Optional;

/** The payload of a QR code that European banking apps read: EPC069-12, version 002, UTF-8. */
public final class TransferCode {

    private TransferCode() {}

    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    /** Empty where the standard does not apply: another currency than the euro, an account out of its reach, too much. */
    public static Optional<String> of(String holder, BankDetails bank, Money amount, String reference) {
        if (!amount.currency().getCurrencyCode().equals("EUR") || !amount.isPositive()
                || amount.amount().compareTo(MOST) > 0) {
            return Optional.empty();
        }
        var bic = bank.bic() == null ? "" : bank.bic();
        return bank.iban().filter(Iban::isSepa).map(iban -> String.join("\n", "BCD", "002", "1", "SCT", bic,
                cut(holder, 70), iban.value(), "EUR" + amount.amount().toPlainString(), "", "", cut(reference, 140)));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
