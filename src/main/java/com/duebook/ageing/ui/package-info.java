/** The report of open items by age; only its address is for others. */
@NamedInterface("ui")
@NullMarked
package com.duebook.ageing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
