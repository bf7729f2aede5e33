package com.duebook.portal;

import com.duebook.credit.ask.AskedField;
import com.duebook.customers.CustomerFault;
import com.duebook.identifiers.CountryCode;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a customer as a form, and what is wrong where with what was typed. */
record DataScreen(List<Row> rows, List<Country> countries) {

    /** @param seen what was known when the page was opened. @param fault null where it is right */
    record Row(String name, AskedField field, String label, String value, String seen, @Nullable String fault) {}

    record Country(String code, String name) {}

    static DataScreen of(Map<AskedField, String> values, Map<AskedField, String> seen, List<CustomerFault> faults, PayWords words) {
        var rows = Arrays.stream(AskedField.values()).map(field -> new Row(name(field), field,
                words.get("credit.ask.field." + field), values.getOrDefault(field, ""), seen.getOrDefault(field, ""),
                faults.stream().filter(fault -> is(field, fault)).findFirst()
                        .map(fault -> words.get(fault.key(), fault.arguments())).orElse(null)))
                .toList();
        var order = Collator.getInstance(words.locale());
        return new DataScreen(rows, CountryCode.ALL.stream()
                .map(code -> new Country(code, Locale.of("", code).getDisplayCountry(words.locale())))
                .sorted(Comparator.comparing(Country::name, order)).toList());
    }

    /** As the form has it. */
    static String name(AskedField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** A fault names the place in a customer's details, such as {@code billing.postalCode}. */
    private static boolean is(AskedField field, CustomerFault fault) {
        return fault.field().replaceFirst("^billing\\.", "").equalsIgnoreCase(field.name().replace("_", ""));
    }
}
