package com.duebook.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects all faults of one form, so that they are shown at once. */
final class FaultFinder {

    /** Loose on purpose: whether an address works is found out by writing to it. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+");

    private final List<Fault> found = new ArrayList<>();

    FaultFinder text(String field, @Nullable String value, int most, boolean required) {
        if (value == null || value.isBlank()) {
            return check(!required, field, "customers.fault.required");
        }
        return check(value.length() <= most, field, "customers.fault.tooLong", most);
    }

    FaultFinder email(String field, @Nullable String value) {
        text(field, value, 254, false);
        return check(value == null || EMAIL.matcher(value).matches(), field, "customers.fault.email");
    }

    FaultFinder check(boolean good, String field, String key, Object... arguments) {
        if (!good) {
            found.add(new Fault(field, key, arguments));
        }
        return this;
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
