package com.duebook.customers;

import com.duebook.identifiers.MailAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects all faults of one form, so that they are shown at once. */
final class FaultFinder {

    private final List<CustomerFault> found = new ArrayList<>();

    FaultFinder text(String field, @Nullable String value, int most, boolean required) {
        if (value == null || value.isBlank()) {
            return check(!required, field, "customers.fault.required");
        }
        return check(value.length() <= most, field, "customers.fault.tooLong", most);
    }

    FaultFinder email(String field, @Nullable String value) {
        text(field, value, 254, false);
        if (value == null || MailAddress.read(value).isPresent()) {
            return this;
        }
        return check(false, field, value.indexOf('@') < value.lastIndexOf('@') ? "customers.fault.emails" : "customers.fault.email");
    }

    FaultFinder check(boolean good, String field, String key, Object... arguments) {
        if (!good) {
            found.add(new CustomerFault(field, key, arguments));
        }
        return this;
    }

    List<CustomerFault> found() {
        return List.copyOf(found);
    }
}
