package com.duebook.workspace;

import com.duebook.identifiers.Bic;
import com.duebook.identifiers.Colour;
import com.duebook.identifiers.Iban;
import com.duebook.identifiers.MailAddress;
import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What settings must fulfil wherever they come from: a form or a tenant file. */
final class SettingsCheck {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TERMS = 365;
    private static final int SHOWN = 12;
    private static final BigDecimal HIGHEST_TAX = BigDecimal.valueOf(100);
    private static final int TAX_DECIMALS = 4;

    private SettingsCheck() {}

    /** @param before what an older rule let in and this change leaves alone is no reason to refuse it */
    static WorkspaceSettings checked(WorkspaceSettings settings, WorkspaceSettings before) {
        checkName(settings.name());
        if (settings.termsDays() < 0 || settings.termsDays() > LONGEST_TERMS) {
            throw new Refusal("workspace.settings.terms", LONGEST_TERMS);
        }
        if (settings.taxRate().signum() < 0 || settings.taxRate().compareTo(HIGHEST_TAX) > 0
                || settings.taxRate().stripTrailingZeros().scale() > TAX_DECIMALS) {
            throw new Refusal("workspace.settings.tax");
        }
        if (Countries.find(settings.address().country()).isEmpty()) {
            throw new Refusal("workspace.settings.country");
        }
        if (!Objects.equals(settings.email(), before.email())) {
            checkAnswers(settings.email());
        }
        if (settings.colour() != null && Colour.read(settings.colour()).isEmpty()) {
            throw new Refusal("workspace.settings.colour");
        }
        checkLengths(settings);
        if (!settings.bank().equals(before.bank())) {
            checkBank(settings.bank());
        }
        return settings;
    }

    /** Answers come from all kinds of servers, so to an address that all of them know. */
    private static void checkAnswers(@Nullable String email) {
        if (email != null && !email.isBlank() && MailAddress.read(email).filter(it -> !it.isInternational()).isEmpty()) {
            throw new Refusal(MailAddress.read(email).isPresent() ? "workspace.settings.email.letters" : "workspace.settings.email");
        }
    }

    static void checkBank(BankDetails bank) {
        var account = bank.account();
        if (account != null && Iban.isMeant(account)) {
            Iban.fault(account).ifPresent(fault -> {
                throw new Refusal("workspace.settings.iban." + fault.name().toLowerCase(Locale.ROOT));
            });
        }
        if (bank.bic() != null && !bank.bic().isBlank() && Bic.read(bank.bic()).isEmpty()) {
            throw new Refusal("workspace.settings.bic");
        }
        bank.iban().ifPresent(iban -> Optional.ofNullable(bank.bic()).flatMap(Bic::read).filter(bic -> !iban.fits(bic)).ifPresent(bic -> {
            throw new Refusal("workspace.settings.bic.country", Bic.country(bic), iban.country());
        }));
    }

    private static void checkLengths(WorkspaceSettings settings) {
        var address = settings.address();
        checkLength(address.street(), 200);
        checkLength(address.postalCode(), 20);
        checkLength(address.city(), 100);
        checkLength(address.region(), 100);
        checkLength(settings.taxNumber(), 200);
        checkLength(settings.phone(), 40);
        var bank = settings.bank();
        checkLength(bank.holder(), 120);
        checkLength(bank.account(), 40);
        checkLength(bank.bic(), 20);
        checkLength(bank.bank(), 120);
    }

    private static void checkLength(@Nullable String value, int most) {
        if (value != null && value.length() > most) {
            throw new Refusal("workspace.settings.tooLong", value.substring(0, SHOWN), most);
        }
    }

    static void checkName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("workspace.settings.name");
        }
    }
}
