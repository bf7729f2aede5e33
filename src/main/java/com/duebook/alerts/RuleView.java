package com.duebook.alerts;

import java.util.UUID;

/**
 * A rule as its screen shows it.
 *
 * @param version to be handed back with an edit
 * @param live alerts of this rule that are not resolved
 */
public record RuleView(UUID id, long version, RuleDetails details, int live) {}
