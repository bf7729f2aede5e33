package com.duebook.checkout.link;

import java.util.UUID;

/** What a good link opens. Whoever uses it later has to find it again by its token, because it may have been revoked. */
public record OpenLink(UUID workspace, UUID link, UUID customer, UUID invoice) {}
