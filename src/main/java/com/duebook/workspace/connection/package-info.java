/** A workspace's own Stripe account, and its key sealed so that only this workspace can open it. */
@NamedInterface("connection")
@NullMarked
package com.duebook.workspace.connection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
