/** Payment links on an invoice's page. */
@NullMarked
package com.duebook.checkout.ui;

import org.jspecify.annotations.NullMarked;
