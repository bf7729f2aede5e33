package com.duebook.credit.ui.score;

import com.duebook.money.Money;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the reader may do about a score; null for what not. */
record ScoreDeeds(@Nullable Runnable assess, @Nullable Runnable override, @Nullable Runnable endOverride, @Nullable Consumer<Money> take) {}
