package com.duebook.payments.portal.ui;

import com.duebook.money.Money;
import com.duebook.workspace.BankDetails;
import java.util.Optional;

/** The payload of a QR code that European banking apps read: EPC069-12, version 002, UTF-8. */
final class TransferCode {

    private TransferCode() {}

    /** Empty where the standard does not apply: another currency than the euro, or no IBAN. */
    static Optional<String> of(String holder, BankDetails bank, Money amount, String reference) {
        var account = bank.account();
        if (account == null || !account.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}")
                || !amount.currency().getCurrencyCode().equals("EUR") || !amount.isPositive()) {
            return Optional.empty();
        }
        var bic = bank.bic() == null ? "" : bank.bic();
        return Optional.of(String.join("\n", "BCD", "002", "1", "SCT", bic, cut(holder, 70), account,
                "EUR" + amount.amount().toPlainString(), "", "", cut(reference, 140)));
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }
}
