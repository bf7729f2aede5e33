package com.duebook.checkout.link;

import java.util.List;
import java.util.UUID;

/**
 * What a good link opens. Whoever uses it later has to find it again by its token, because it may have been revoked.
 *
 * @param link its id, which is that of the payment request behind it
 * @param items the due items that it asks for, in its order, settled ones too; those of void invoices have left it
 */
public record OpenRequest(UUID workspace, UUID link, UUID customer, PaymentPurpose purpose, List<UUID> items) {}
