package com.duebook.customers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One customer with its contacts, as its page shows it. */
public record CustomerView(
        UUID id, long version, CustomerDetails details, List<ContactDetails> contacts, Instant createdAt,
        boolean archived) {}
