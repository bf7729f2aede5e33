package com.duebook.workspace;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * @param country ISO 3166, two letters
 * @param industry the template to begin with
 */
public record NewWorkspace(
        String name,
        String country,
        Currency currency,
        ZoneId zone,
        Locale language,
        String industry,
        int termsDays) {}
