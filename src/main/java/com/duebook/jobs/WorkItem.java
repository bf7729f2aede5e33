package com.duebook.jobs;

import java.util.UUID;

/**
 * A claimed piece of work.
 *
 * @param workspace in which it runs
 * @param fence grows with each claim; only the newest claim may finish the item
 * @param lost whether another worker had it and let its lease run out
 */
record WorkItem(UUID id, UUID workspace, String kind, String subject, int attempts, int fence, boolean lost) {}
