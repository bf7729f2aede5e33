/** How entries hang together: their hashes, and what is wrong where they do not. */
@NamedInterface("chain")
@NullMarked
package com.duebook.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
