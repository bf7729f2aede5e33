/** What other features add to a customer's page: tabs, figures of the summary strip, events of its history. */
@NamedInterface("panel")
@NullMarked
package com.duebook.customers.ui.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
