package com.duebook.alerts;

import java.util.UUID;

/** A customer has at most one live alert per rule. */
record AlertKey(UUID rule, UUID customer) {}
