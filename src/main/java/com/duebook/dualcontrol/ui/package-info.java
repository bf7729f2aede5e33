/** What forms need where a second person may be asked. */
@NamedInterface("ui")
@NullMarked
package com.duebook.dualcontrol.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
