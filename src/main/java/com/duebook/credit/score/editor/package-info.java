/** Scorecards while people work on them: drafts, templates, and who would change class. */
@NamedInterface("score-editor")
@NullMarked
package com.duebook.credit.score.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
