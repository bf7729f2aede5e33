package com.duebook.stripe;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A webhook address of ours.
 *
 * @param live whether the account behind it moves real money
 * @param owners from an event to the workspace whose event it is
 */
record StripeEndpoint(List<String> secrets, boolean live, Function<StripeEvent, Optional<UUID>> owners) {

    Optional<UUID> owner(StripeEvent event) {
        return owners.apply(event);
    }
}
