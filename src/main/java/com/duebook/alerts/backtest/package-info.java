/** A rule tried on the workspace's own past, without telling anybody. */
@NamedInterface("backtest")
@NullMarked
package com.duebook.alerts.backtest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
