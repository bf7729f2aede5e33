/** The workspace's credit policy: what counts as exposure, how much more than the limit is let pass, and what happens beyond. */
@NamedInterface("policy")
@NullMarked
package com.duebook.credit.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
