/** Keys that people's devices keep, to sign in with instead of a password or after one: WebAuthn. */
@NamedInterface("passkey")
@NullMarked
package com.duebook.identity.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
