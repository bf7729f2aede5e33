/** What screens show of how customers are assessed. */
@NullMarked
package com.duebook.credit.ui.score;

import org.jspecify.annotations.NullMarked;
