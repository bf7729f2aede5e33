/** Assessments that follow what happens by day. */
@NullMarked
package com.duebook.credit.score.recheck;

import org.jspecify.annotations.NullMarked;
