package com.duebook.checkout.link;

import java.util.List;
import java.util.UUID;

/**
 * What a good link opens. Whoever uses it later has to find it again by its token, because it may have been revoked.
 *
 * @param link its id, which is that of the payment request behind it
 * @param invoices those whose items it asks for, in its order, settled ones too; void ones have left it
 */
public record OpenRequest(UUID workspace, UUID link, UUID customer, List<UUID> invoices) {}
