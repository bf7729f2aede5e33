package com.duebook.sandbox.agency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the sandbox agency knows: some of the demo's customers, and one of which it has no report.
 *
 * @param limit in whole units; null where it advises none
 * @param daysAgo when the report was made; null for no report
 */
record SampleCompany(String id, String name, String registration, String place, int score, String currency, @Nullable Long limit,
        int courtCases, boolean insolvent, @Nullable Integer daysAgo) {

    private static final List<SampleCompany> ALL = List.of(
            new SampleCompany("ie-104", "Kerry Fine Foods Ltd", "IE1234567T", "Killarney, IE", 41, "EUR", 4_000L, 1, false, 3),
            new SampleCompany("ie-105", "Kerry Fine Fish Ltd", "IE7654321B", "Dingle, IE", 72, "EUR", 15_000L, 0, false, 20),
            new SampleCompany("ie-113", "Whelan Print House", "IE2233445C", "Waterford, IE", 66, "EUR", 9_000L, 0, false, 5),
            new SampleCompany("ie-114", "Golden Vale Farmers Co-op", "IE3344556D", "Tipperary, IE", 18, "EUR", 0L, 4, true, 2),
            new SampleCompany("ie-112", "Tipperary County Utilities", "IE4455667E", "Clonmel, IE", 88, "EUR", 60_000L, 0, false, 10),
            new SampleCompany("cn-050", "上海明远机械有限公司", "913100009067930432", "上海, CN", 63, "CNY", 150_000L, 0, false, 7),
            new SampleCompany("xx-000", "Newcomer Ltd", "XX000", "", 0, "EUR", null, 0, false, null));

    static List<SampleCompany> matching(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(company -> company.registration.toLowerCase(Locale.ROOT).equals(wanted)
                || company.name.toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    static Optional<SampleCompany> of(String id) {
        return ALL.stream().filter(company -> company.id.equals(id)).findFirst();
    }
}
