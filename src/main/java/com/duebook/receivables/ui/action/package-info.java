/** What other features add to an invoice's page: actions and events of its history. */
@NamedInterface("action")
@NullMarked
package com.duebook.receivables.ui.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
