package com.duebook.segments;

import java.util.List;
import java.util.UUID;

/**
 * A segment as its screen shows it.
 *
 * @param version to be handed back with an edit
 * @param customers who belong to it today
 * @param uses what is limited to it, by name; as long as there is any it cannot be deleted
 */
public record SegmentView(UUID id, long version, SegmentDetails details, int customers, List<String> uses) {}
