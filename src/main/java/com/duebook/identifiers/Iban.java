package com.duebook.identifiers;

import fr.marcwrobel.jbanking.Agreement;
import fr.marcwrobel.jbanking.IsoCountry;
import fr.marcwrobel.jbanking.checkdigit.IbanCheckDigit;
import fr.marcwrobel.jbanking.iban.BbanStructure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An international account number (ISO 13616) whose country, structure and check digits are right.
 *
 * @param value capitals and digits without blanks
 */
public record Iban(String value) {

    /** Members since 2024 that the library does not count yet. */
    private static final Set<String> NEW_IN_SEPA = Set.of("AL", "MD", "ME", "MK", "RS");

    /**
     * Places whose accounts begin with another's country, as the registry of ISO 13616 lists them for FI, FR and GB, and
     * small neighbours that banks next door serve under their own BIC.
     */
    private static final List<Set<String>> ONE_SYSTEM = List.of(Set.of("GB", "GG", "IM", "JE"), Set.of("FI", "AX"),
            Set.of("FR", "BL", "GF", "GP", "MC", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"),
            Set.of("CH", "LI"), Set.of("IT", "SM", "VA"), Set.of("DK", "FO", "GL"), Set.of("NO", "SJ"));

    /** What is wrong with one. */
    public enum Fault { COUNTRY, CHECK_DIGITS, STRUCTURE }

    /** @throws IllegalArgumentException when something is wrong with it */
    public Iban {
        if (fault(value).isPresent() || !value.equals(compact(value))) {
            throw new IllegalArgumentException("no IBAN");
        }
    }

    /** Empty for what is none, or a wrong one. */
    public static Optional<Iban> read(String typed) {
        return isMeant(typed) && fault(typed).isEmpty() ? Optional.of(new Iban(compact(typed))) : Optional.empty();
    }

    /** Whether it was meant as one, right or wrong: it begins as one does, or the word stands before it. */
    public static boolean isMeant(String typed) {
        return Pasted.compact(typed).startsWith("IBAN") || compact(typed).matches("[A-Z]{2}[0-9]{2}[A-Z0-9]*");
    }

    /** What is wrong with something that is meant as one. */
    public static Optional<Fault> fault(String typed) {
        var iban = compact(typed);
        if (!iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]*") || !isKnown(country(iban))) {
            return Optional.of(Fault.COUNTRY);
        }
        if (!isBuiltRight(iban)) {
            return Optional.of(IbanCheckDigit.INSTANCE.validate(iban) ? Fault.STRUCTURE : Fault.CHECK_DIGITS);
        }
        return IbanCheckDigit.INSTANCE.validate(iban) ? Optional.empty() : Optional.of(Fault.CHECK_DIGITS);
    }

    /** In groups of four, as on paper. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Whether a credit transfer in euro reaches it by the rules of the European Payments Council. */
    public boolean isSepa() {
        return NEW_IN_SEPA.contains(country()) || IsoCountry.fromAlpha2Code(country())
                .filter(it -> it.isParticipatingTo(Agreement.SINGLE_EURO_PAYMENTS_AREA)).isPresent();
    }

    /** Whether a bank with this BIC may keep the account: both name one country, or places that share their banks. */
    public boolean fits(String bic) {
        var bank = Bic.country(bic);
        return country().equals(bank) || ONE_SYSTEM.stream().anyMatch(it -> it.contains(country()) && it.contains(bank));
    }

    /** ISO 3166, two letters. */
    public String country() {
        return country(value);
    }

    private static boolean isBuiltRight(String iban) {
        return IbanStructures.of(country(iban)).map(iban.substring(4)::matches)
                .orElseGet(() -> fr.marcwrobel.jbanking.iban.Iban.isValid(iban));
    }

    private static boolean isKnown(String country) {
        return IbanStructures.of(country).isPresent()
                || IsoCountry.fromAlpha2Code(country).flatMap(BbanStructure::forCountry).isPresent();
    }

    private static String country(String iban) {
        return iban.substring(0, 2);
    }

    private static String compact(String typed) {
        return Pasted.compact(typed).replaceFirst("^IBAN(NR|NO|NUMBER|NUMMER)?(?=[A-Z]{2}[0-9])", "");
    }
}
