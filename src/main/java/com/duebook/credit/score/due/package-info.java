/** Assessments that want somebody's attention. */
@NamedInterface("score-due")
@NullMarked
package com.duebook.credit.score.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
