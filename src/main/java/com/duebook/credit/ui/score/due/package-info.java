/** The list of assessments that want somebody's attention. */
@NullMarked
package com.duebook.credit.ui.score.due;

import org.jspecify.annotations.NullMarked;
