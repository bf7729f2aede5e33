package com.duebook.checkout.gateway;

import java.net.URI;

/**
 * @param session the provider's id of the checkout
 * @param page where the payer pays
 */
public record OpenedCheckout(String session, URI page) {}
