package com.duebook.ageing.ui;

import com.duebook.ledger.open.AsOf;
import com.duebook.ledger.open.ItemFilter;
import com.duebook.ui.list.Exported;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files say whose day they are of. */
final class ExportNames {

    private ExportNames() {}

    static Exported of(ItemFilter filter) {
        var name = name(filter.asOf()) + "-" + filter.currency().getCurrencyCode()
                + (filter.customer() == null ? "" : "-customer")
                + (filter.dueFrom() == null ? "" : "-due-from-" + filter.dueFrom())
                + (filter.dueTo() == null ? "" : "-due-until-" + filter.dueTo());
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("currency", filter.currency().getCurrencyCode());
        values.put("customer", filter.customer());
        values.put("dueFrom", filter.dueFrom());
        values.put("dueTo", filter.dueTo());
        values.put(AgeingState.KNOWN, filter.asOf().asKnownThen() ? AgeingState.THEN : null);
        values.values().removeIf(Objects::isNull);
        return new Exported(name, values.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; ")), filter.asOf().day());
    }

    static Exported of(AsOf asOf) {
        return new Exported(name(asOf), asOf.asKnownThen() ? AgeingState.KNOWN + "=" + AgeingState.THEN : "", asOf.day());
    }

    private static String name(AsOf asOf) {
        return "ageing-" + asOf.day() + (asOf.asKnownThen() ? "-as-known-then" : "");
    }
}
