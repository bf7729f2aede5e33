package com.duebook.payments.card;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/** What became of the wish to open a checkout for some invoices. */
sealed interface Claim {

    /** The invoices are this attempt's; it waits to be opened. */
    record Granted(UUID attempt) implements Claim {}

    /** The very same checkout is open already. */
    record AlreadyOpen(UUID attempt, URI page) implements Claim {}

    /** Others could still be paid for these invoices and have to end first. */
    record Taken(List<UUID> attempts) implements Claim {}
}
