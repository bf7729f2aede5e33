package com.duebook.ageing.ui;

import com.duebook.ageing.AsOf;

/** Files say whose day they are of. */
final class ExportNames {

    private ExportNames() {}

    static String of(AsOf asOf) {
        return "ageing-" + asOf.day() + (asOf.asKnownThen() ? "-as-known-then" : "");
    }
}
