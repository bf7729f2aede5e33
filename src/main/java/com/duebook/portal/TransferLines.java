package com.duebook.portal;

import com.duebook.site.QrPicture;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.bank.TransferCode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to pay by bank transfer, ready to be copied or photographed.
 *
 * @param picture a QR code as a data address; null where no banking app could read one
 * @param changedSince the number of the invoice that names another account; null where it names this one
 */
record TransferLines(List<Line> lines, @Nullable String picture, @Nullable String changedSince) {

    /**
     * @param code of a currency, beside what is copied
     * @param parts shown apart and copied as one: banks take an account without its blanks
     */
    record Line(String label, @Nullable String code, List<String> parts) {}

    static TransferLines of(PayPage page, BankDetails bank, PayChoice choice, PayWords words) {
        var holder = bank.holder() == null || bank.holder().isBlank() ? page.from() : bank.holder();
        var sum = words.sum(choice.asked());
        var reference = words.listed(choice.numbers());
        var lines = Stream.of(
                line("holder", holder),
                new Line("payments.portal.transfer.account", null, account(bank)),
                line("bic", bank.bic()),
                line("bank", bank.bank()),
                new Line("payments.portal.transfer.amount", sum.code(), List.of(sum.figure())),
                line("reference", reference))
                .filter(line -> !String.join("", line.parts()).isBlank()).toList();
        return new TransferLines(lines,
                TransferCode.of(holder, bank, choice.asked(), reference).map(QrPicture::of).orElse(null),
                page.newAccount() ? page.lead().name().number() : null);
    }

    private static Line line(String name, @Nullable String text) {
        return new Line("payments.portal.transfer." + name, null, text == null ? List.of() : List.of(text));
    }

    private static List<String> account(BankDetails bank) {
        var shown = Objects.requireNonNull(bank.shownAccount());
        return bank.iban().isPresent() ? List.of(shown.split(" ")) : List.of(shown);
    }
}
