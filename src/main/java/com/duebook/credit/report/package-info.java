/** What credit agencies say of customers. */
@NamedInterface("report")
@NullMarked
package com.duebook.credit.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
