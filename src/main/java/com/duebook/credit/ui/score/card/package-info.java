/** Where scorecards are written and tried out. */
@NullMarked
package com.duebook.credit.ui.score.card;

import org.jspecify.annotations.NullMarked;
