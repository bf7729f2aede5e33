package com.duebook.workspace;

import com.duebook.identifiers.Colour;
import com.duebook.identifiers.MailAddress;
import com.duebook.identifiers.tax.TaxNumber;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace says about itself, on its papers and its pay pages.
 *
 * @param taxNumber in normal form if it is one of the country's; otherwise as it was typed
 * @param email where its customers may ask; null when they should not
 * @param colour of its papers, mails and pay pages, as {@code #rrggbb}; null for ours
 * @param industry the template it began with, such as {@code saas}
 * @param termsDays until an invoice is due, where neither it nor the customer says otherwise
 * @param taxRate of a new invoice line, in per cent
 * @param allowPartialPayment whether a payer may pay a part
 * @param version the edit this came from; handed back with a change
 */
public record WorkspaceSettings(
        String name,
        LegalAddress address,
        @Nullable String taxNumber,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String colour,
        BankDetails bank,
        Currency currency,
        ZoneId zone,
        Locale language,
        String industry,
        int termsDays,
        BigDecimal taxRate,
        boolean allowPartialPayment,
        long version) {

    public WorkspaceSettings {
        email = email == null ? null : MailAddress.read(email).map(MailAddress::value).orElse(email.strip());
        colour = colour == null ? null : Colour.read(colour).map(Colour::hex).orElse(colour.strip());
        taxNumber = taxNumber == null ? null : TaxNumber.read(address.country(), taxNumber).value();
    }

    public WorkspaceSettings company(
            String newName, LegalAddress newAddress, @Nullable String newTaxNumber, @Nullable String newEmail) {
        return new WorkspaceSettings(newName, newAddress, newTaxNumber, newEmail, phone, colour, bank, currency, zone, language,
                industry, termsDays, taxRate, allowPartialPayment, version);
    }

    public WorkspaceSettings colour(@Nullable String newColour) {
        return new WorkspaceSettings(name, address, taxNumber, email, phone, newColour, bank, currency, zone, language,
                industry, termsDays, taxRate, allowPartialPayment, version);
    }

    public WorkspaceSettings defaults(
            Currency newCurrency, ZoneId newZone, Locale newLanguage, int newTerms, BigDecimal newTaxRate,
            boolean partialPayment) {
        return new WorkspaceSettings(name, address, taxNumber, email, phone, colour, bank, newCurrency, newZone, newLanguage,
                industry, newTerms, newTaxRate, partialPayment, version);
    }

    public WorkspaceSettings bank(BankDetails newBank) {
        return new WorkspaceSettings(name, address, taxNumber, email, phone, colour, newBank, currency, zone, language,
                industry, termsDays, taxRate, allowPartialPayment, version);
    }
}
