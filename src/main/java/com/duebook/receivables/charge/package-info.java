/** What customers owe beside invoices: interest, fees and deposits. */
@NamedInterface("charge")
@NullMarked
package com.duebook.receivables.charge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
