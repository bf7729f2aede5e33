package com.duebook.ageing.ui;

import com.duebook.ageing.AsOf;
import com.duebook.ageing.ItemFilter;

/** Files say whose day they are of. */
final class ExportNames {

    private ExportNames() {}

    static String of(ItemFilter filter) {
        return of(filter.asOf()) + "-" + filter.currency().getCurrencyCode()
                + (filter.customer() == null ? "" : "-customer")
                + (filter.dueFrom() == null ? "" : "-due-from-" + filter.dueFrom())
                + (filter.dueTo() == null ? "" : "-due-until-" + filter.dueTo());
    }

    static String of(AsOf asOf) {
        return "ageing-" + asOf.day() + (asOf.asKnownThen() ? "-as-known-then" : "");
    }
}
