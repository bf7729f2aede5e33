/** What customers are worth of credit: a score that adds up, why, what would change it, and what it was before. */
@NamedInterface("score")
@NullMarked
package com.duebook.credit.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
