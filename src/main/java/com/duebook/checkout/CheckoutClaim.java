package com.duebook.checkout;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/** What became of the wish to open a checkout for some due items. */
sealed interface CheckoutClaim {

    /** The items are this attempt's; it waits to be opened. */
    record Granted(UUID attempt) implements CheckoutClaim {}

    /** The very same checkout is open already. */
    record AlreadyOpen(UUID attempt, URI page) implements CheckoutClaim {}

    /** Others could still be paid for these items and have to end first. */
    record Taken(List<UUID> attempts) implements CheckoutClaim {}
}
