package com.duebook.customers;

import com.duebook.identifiers.CountryCode;
import com.duebook.identifiers.MailAddress;
import com.duebook.identifiers.tax.TaxNumber;
import com.duebook.text.NameKey;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a form or an import says about a customer.
 *
 * @param reference its number in the books it came from; unique in the workspace
 * @param email in the one form it is stored in, if mail can be sent to it
 * @param phone as it was typed
 * @param termsDays days until an invoice is due, 0 to 365
 * @param taxNumber in normal form if it is one of the billing country's; otherwise as it was typed
 * @param owner the member who looks after it
 * @param postal where letters go, if not to the billing address
 * @param tags short words to group customers by, without regard to their order; each once, by {@link NameKey}
 */
public record CustomerDetails(
        String name,
        @Nullable String reference,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Locale language,
        Currency currency,
        int termsDays,
        @Nullable String taxNumber,
        @Nullable String industry,
        @Nullable UUID owner,
        @Nullable String notes,
        Address billing,
        Address postal,
        Set<String> tags) {

    public static final int LONGEST_TAX_NUMBER = 200;

    public CustomerDetails {
        name = NameKey.tidy(name);
        industry = industry == null ? null : NameKey.tidy(industry);
        tags = Set.copyOf(NameKey.distinct(tags));
        email = email == null ? null : MailAddress.read(email).map(MailAddress::value).orElse(email);
        taxNumber = taxNumber == null ? null : TaxNumber.read(billing.country(), taxNumber).value();
    }

    /** Whether the tax number cannot be right; that is said, and keeps nothing from being saved. */
    public boolean isTaxToCheck() {
        return taxNumber != null && TaxNumber.read(billing.country(), taxNumber).isToCheck();
    }

    /** Whether papers say something else of it than by these. */
    boolean readsOtherwise(CustomerDetails before) {
        return !name.equals(before.name) || !billing.equals(before.billing) || !Objects.equals(taxNumber, before.taxNumber)
                || !Objects.equals(language, before.language);
    }

    /** All that is unknown left out: enough to send an invoice to. */
    public static CustomerDetails named(String name, Currency currency, int termsDays) {
        return new CustomerDetails(name, null, null, null, null, currency, termsDays, null, null, null, null,
                Address.UNKNOWN, Address.UNKNOWN, Set.of());
    }

    public CustomerDetails withReference(@Nullable String newReference) {
        return new CustomerDetails(name, newReference, email, phone, language, currency, termsDays, taxNumber, industry,
                owner, notes, billing, postal, tags);
    }

    public CustomerDetails withEmail(String newEmail) {
        return new CustomerDetails(name, reference, newEmail, phone, language, currency, termsDays, taxNumber, industry,
                owner, notes, billing, postal, tags);
    }

    public CustomerDetails withTerms(int days) {
        return new CustomerDetails(name, reference, email, phone, language, currency, days, taxNumber, industry,
                owner, notes, billing, postal, tags);
    }

    public CustomerDetails withOwner(@Nullable UUID newOwner) {
        return new CustomerDetails(name, reference, email, phone, language, currency, termsDays, taxNumber, industry,
                newOwner, notes, billing, postal, tags);
    }

    public CustomerDetails withTags(Set<String> newTags) {
        return new CustomerDetails(name, reference, email, phone, language, currency, termsDays, taxNumber, industry,
                owner, notes, billing, postal, newTags);
    }

    /** Every fault at once; empty when it can be stored. Whether the reference is taken only the service knows. */
    public List<CustomerFault> faults() {
        var finder = new FaultFinder()
                .text("name", name, 200, true)
                .text("reference", reference, 60, false)
                .email("email", email)
                .text("phone", phone, 40, false)
                .check(termsDays >= 0 && termsDays <= 365, "termsDays", "customers.fault.terms")
                .text("industry", industry, 60, false)
                .text("notes", notes, 10_000, false)
                .check(tags.size() <= 20, "tags", "customers.fault.tags")
                .check(tags.stream().allMatch(tag -> tag.length() <= 40), "tags", "customers.fault.tooLong", 40);
        address(finder, "billing", billing);
        address(finder, "postal", postal);
        return finder.text("taxNumber", taxNumber, LONGEST_TAX_NUMBER, false).found();
    }

    private static void address(FaultFinder finder, String place, Address address) {
        finder.text(place + ".street", address.street(), 200, false)
                .text(place + ".postalCode", address.postalCode(), 20, false)
                .text(place + ".city", address.city(), 100, false)
                .text(place + ".region", address.region(), 100, false)
                .check(address.country() == null || CountryCode.ALL.contains(address.country()),
                        place + ".country", "customers.fault.country");
    }

    /** In the order they are shown in. */
    public Stream<String> sortedTags() {
        return new TreeSet<>(tags).stream();
    }
}
