package com.duebook.identifiers;

import java.util.Optional;

/** A bank's identifier (ISO 9362): four letters, a country, a place, and perhaps a branch. */
public final class Bic {

    private Bic() {}

    /** In capitals without blanks; empty for what is none. */
    public static Optional<String> read(String typed) {
        var bic = Pasted.compact(typed).replaceFirst("^(?:BIC|SWIFT)(?=.{8}(?:.{3})?$)", "");
        return fr.marcwrobel.jbanking.bic.Bic.isValid(bic) ? Optional.of(bic) : Optional.empty();
    }

    /**
     * ISO 3166, two letters.
     *
     * @param bic as {@link #read} gives it
     */
    public static String country(String bic) {
        return bic.substring(4, 6);
    }
}
