/** The screens of rules and alerts, and the bell. */
@NullMarked
package com.duebook.alerts.ui;

import org.jspecify.annotations.NullMarked;
