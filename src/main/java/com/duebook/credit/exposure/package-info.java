/** What customers and groups owe and are about to owe, and how much credit that leaves them. */
@NamedInterface("exposure")
@NullMarked
package com.duebook.credit.exposure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
