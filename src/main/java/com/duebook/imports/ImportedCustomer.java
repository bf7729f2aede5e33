package com.duebook.imports;

import com.duebook.customers.CustomerDetails;
import com.duebook.imports.Parties.Party;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file says about one customer. @param parent whom it stands below: a reference, or else a name */
record ImportedCustomer(CustomerDetails details, @Nullable String parent) {

    Party party() {
        return new Party(details.reference(), details.name());
    }

    /** All that it names. */
    Stream<Party> parties() {
        return parent == null ? Stream.of(party()) : Stream.of(party(), new Party(parent, parent));
    }
}
