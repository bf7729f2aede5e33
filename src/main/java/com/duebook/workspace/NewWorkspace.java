package com.duebook.workspace;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * @param country ISO 3166, two letters
 * @param industry the template to begin with
 * @param definition the tenant file that asks for it, if any
 */
public record NewWorkspace(
        String name,
        String country,
        Currency currency,
        ZoneId zone,
        Locale language,
        String industry,
        int termsDays,
        @Nullable String definition) {

    public NewWorkspace(
            String name, String country, Currency currency, ZoneId zone, Locale language, String industry,
            int termsDays) {
        this(name, country, currency, zone, language, industry, termsDays, null);
    }

    /** @param key of a tenant file; a workspace is opened once for each */
    public NewWorkspace definedBy(String key) {
        return new NewWorkspace(name, country, currency, zone, language, industry, termsDays, key);
    }
}
