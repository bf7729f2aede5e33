package com.duebook.customers;

import com.duebook.text.Region;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other modules need of a customer: to address a paper or a mail, and to set an invoice's defaults.
 *
 * @param email where invoices go: the accounts contact's address, else the customer's own
 * @param contact the name of the accounts contact whose address that is; null where it is the customer's own
 * @param language the customer's own, else the workspace's, as it is written in their region
 * @param region of their billing address, else the workspace's
 */
public record CustomerBrief(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String contact,
        Locale language,
        Region region,
        Currency currency,
        int termsDays,
        Address address,
        @Nullable String taxNumber) {}
