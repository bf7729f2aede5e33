/** The screens of rules and alerts, and the bell. */
@NamedInterface("ui")
@NullMarked
package com.duebook.alerts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
