package com.duebook.checkout;

import com.duebook.money.Money;
import java.util.Optional;
import java.util.UUID;

/** @param session the provider's id of its checkout, once we know one */
public record AttemptView(UUID id, AttemptState state, Money amount, Optional<String> session) {}
