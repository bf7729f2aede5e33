package com.duebook.checkout.link;

import java.net.URI;
import java.util.UUID;

/**
 * A link as whoever issued it sees it, this once.
 *
 * @param id says which it is, without giving it away
 */
public record IssuedLink(UUID id, URI uri) {}
