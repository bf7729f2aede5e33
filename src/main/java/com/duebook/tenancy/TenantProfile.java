package com.duebook.tenancy;

import com.duebook.text.Region;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * @param zone in which its days begin and end
 * @param locale of its own papers; people have their own language
 * @param region whose habits its people follow in dates and figures
 * @param currency its default for new customers and its reports
 * @param termsDays days until an invoice is due, where neither it nor its customer says otherwise
 * @param suspended nobody works in it and no mail leaves, until the operator lets it go on
 */
public record TenantProfile(
        String name, ZoneId zone, Locale locale, Region region, Currency currency, int termsDays, boolean suspended) {}
