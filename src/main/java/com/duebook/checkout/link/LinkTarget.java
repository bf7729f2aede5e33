package com.duebook.checkout.link;

import java.util.UUID;

/** Whose link a token is, and which; whether it is still good only what it asks for knows. */
public record LinkTarget(UUID workspace, UUID link) {}
