/** The payments' screens. */
@NamedInterface("ui")
@NullMarked
package com.duebook.payments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
