/** The screens of invoices and ageing; only their navigation is for others. */
@NamedInterface("ui")
@NullMarked
package com.duebook.receivables.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
