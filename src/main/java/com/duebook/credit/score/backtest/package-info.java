/** Scorecards tried on the workspace's own past: how many of each class went bad. */
@NamedInterface("score-backtest")
@NullMarked
package com.duebook.credit.score.backtest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
