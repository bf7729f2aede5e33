/** Disputes on an invoice's page. */
@NullMarked
package com.duebook.disputes.ui;

import org.jspecify.annotations.NullMarked;
