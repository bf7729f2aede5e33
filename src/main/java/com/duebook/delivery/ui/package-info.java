/** Sending, and what became of it, on an invoice's page and list. */
@NullMarked
package com.duebook.delivery.ui;

import org.jspecify.annotations.NullMarked;
